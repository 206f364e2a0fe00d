/** Elements that stand together in one text, and the numbers of the original's blocks that they stand for. */
type Unit = { first: number; last: number; elements: Element[] };

export type Pair = { own: Element[]; other: Element[] };

/**
 * Pairs the blocks of two texts by their numbers. Where a translation has merged, added or dropped some, as many blocks
 * stand together as it takes: both sides of a pair say the same, and a side may be empty.
 */
export function pairBlocks(own: Iterable<Element>, other: Iterable<Element>): Pair[] {
	const sides = [unitsOf(own), unitsOf(other)] as const;
	const pairs: Pair[] = [];
	for (;;) {
		let end = Math.min(...sides.map(([next]) => next?.first ?? Infinity));
		if (end === Infinity) return pairs;
		const taken: [Element[], Element[]] = [[], []];
		// What one side takes may reach further, and then the other side takes more.
		for (let grows = true; grows; ) {
			grows = false;
			sides.forEach((units, side) => {
				while (units[0] && units[0].first <= end) {
					const unit = units.shift() as Unit;
					end = Math.max(end, unit.last);
					taken[side as 0 | 1].push(...unit.elements);
					grows = true;
				}
			});
		}
		pairs.push({ own: taken[0], other: taken[1] });
	}
}

/** Footnotes come after all blocks; what has no number belongs to what it follows. */
function unitsOf(elements: Iterable<Element>): Unit[] {
	const units: Unit[] = [];
	let waiting: Element[] = [];
	for (const element of elements) {
		const numbers = element.matches('.footnotes') ? [1e6] : numbersOf(element);
		const last = units[units.length - 1];
		const isAnchor = element.tagName === 'DIV' && element.childNodes.length === 0;
		if (isAnchor || (numbers.length === 0 && !last)) waiting.push(element);
		else if (numbers.length === 0) last?.elements.push(element);
		else {
			const all = [...waiting.flatMap(numbersOf), ...numbers];
			const unit = { first: Math.min(...all), last: Math.max(...all), elements: [...waiting, element] };
			waiting = [];
			if (last && unit.first <= last.last) {
				last.last = Math.max(last.last, unit.last);
				last.elements.push(...unit.elements);
			} else units.push(unit);
		}
	}
	return units;
}

/** The numbers in the ids of a block: its own (`p7`; an extra block's `p7b`), and those of blocks that it stands for. */
function numbersOf(element: Element): number[] {
	return [element, ...element.querySelectorAll('[id]')].flatMap(({ id }) => {
		const number = /^p(\d+)[b-z]*$/.exec(id)?.[1];
		return number === undefined ? [] : [Number(number)];
	});
}
