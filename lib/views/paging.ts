/** Stories on a full page of a list. */
export const pageSize = 20;

/**
 * Lists are paged from the oldest: page 1 holds the oldest stories, is full, and never changes. The bare address
 * shows the newest, at least a page of them where there are so many, so that it is never nearly empty.
 */
export function lastNumberedPage(stories: number): number {
	return Math.max(0, Math.floor(stories / pageSize) - 1);
}

/** The stories of a page, newest first as in the list; without a number, those of the bare address. */
export function pageOf<Story>(newestFirst: readonly Story[], number: number | undefined): Story[] {
	const last = lastNumberedPage(newestFirst.length);
	const end = newestFirst.length - (number === undefined ? last : number - 1) * pageSize;
	return newestFirst.slice(number === undefined ? 0 : end - pageSize, end);
}
