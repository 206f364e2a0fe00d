/** Where a reader is in a text, in terms that hold in every language and at every width. */
type Place = {
	/** Id of a block, or of a list's item. */
	id: string;
	/** How far below its first line, as a part (0 to 1) of the way to the block after it. */
	part: number;
	/** Where that is in the window, in pixels below its upper edge. */
	height: number;
};

/** The place that a reader has before their eyes; none at the top of a page, where its headline is still seen. */
export function currentPlace(): Place | undefined {
	const edge = barEdge();
	const blocks = blocksInOrder();
	if (blocks.length === 0 || (document.querySelector('h1')?.getBoundingClientRect().bottom ?? 0) > edge)
		return undefined;
	// Whoever sees a block begin reads on from there; else they are in the middle of a long one.
	const begun = blocks.find((block) => topOf(block) > edge - 2 && topOf(block) < innerHeight / 2);
	if (begun) return { id: begun.id, part: 0, height: topOf(begun) };
	const block = blocks.filter((candidate) => topOf(candidate) <= edge).pop();
	if (!block) return undefined;
	const top = topOf(block);
	const length = endOf(block, blocks) - top;
	const part = Math.min(1, (edge - top) / Math.max(1, length));
	return { id: block.id, part, height: top + part * length };
}

/** Scrolls to a place, at once, so that it is at the same height in the window. */
export function goToPlace({ id, part, height }: Place): void {
	const block = document.getElementById(id)?.closest<HTMLElement>('.prose > *, .prose li, .prose [id^=p]:not(:empty)');
	if (!block) return;
	const top = topOf(block);
	const behind = part * (endOf(block, blocksInOrder()) - top);
	scrollBy({ top: top + behind - height, behavior: 'instant' });
}

/** What is numbered alike in every language: extra blocks of a translation belong to the one before, empty anchors to theirs. */
function blocksInOrder(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('.prose [id^=p]:not(:empty)')].filter(({ id }) =>
		/^p\d+(-\d+)?$/.test(id),
	);
}

/** Where the block after it begins, or the text ends. */
function endOf(block: Element, blocks: readonly Element[]): number {
	const next = blocks.find((candidate) => topOf(candidate) > topOf(block) + 1);
	return next ? topOf(next) : (block.closest('.prose')?.getBoundingClientRect().bottom ?? topOf(block));
}

/** Where two languages are read together and one is hidden, its blocks are where their pairs are. */
function topOf(element: Element): number {
	const seen = element.getClientRects().length > 0 ? element : (element.closest('.pair') ?? element);
	return seen.getBoundingClientRect().top;
}

/** Lower edge of what stays at the top of the window. */
function barEdge(): number {
	return Math.max(0, document.querySelector('.reading-bar')?.getBoundingClientRect().bottom ?? 0);
}

/** Makes a change to the page that leaves the reader where they are. */
export function keepingPlace(change: () => void): void {
	const place = currentPlace();
	change();
	if (place) goToPlace(place);
}
