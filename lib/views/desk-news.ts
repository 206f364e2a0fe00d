import { join } from 'node:path';
import { addressKey, type Catalogue } from '@/lib/content/story';
import { byPlace } from '@/lib/problems/print';
import type { Problem } from '@/lib/problems/problem';
import { matchRoute } from '@/lib/routes/routes';
import type { Live } from './live';

/** What an open page is told while it is being worked on. */
export type DeskNews = {
	/** Of the content folder: a page that was made from another has to be made anew. */
	revision: string;
	/** Of all files that the page is made from: errors first, each kind in the order of its places. */
	problems: Problem[];
	/** How many problems there are in all. */
	total: number;
};

/** What there is to say to the page at an address, whose words come from `messages/`, too. @throws {URIError} for an address that is none. */
export function deskNews({ edition, problems, revision }: Live, contentDir: string, address: string): DeskNews {
	const folder = folderOf(edition.catalogue, address);
	const folders = ['messages', ...(folder === undefined ? [] : [join(contentDir, folder)])];
	const own = problems.filter(({ file }) => folders.some((own) => file.startsWith(join(own, '/'))));
	const bySeverity = (a: Problem, b: Problem) => Number(b.severity === 'error') - Number(a.severity === 'error');
	return { revision, problems: own.toSorted(byPlace).sort(bySeverity), total: problems.length };
}

/** The folder, relative to `content/`, of what is read at an address. Lists have none. */
function folderOf({ storiesByAlias }: Catalogue, address: string): string | undefined {
	const story = matchRoute('story', address) ?? matchRoute('anyStory', address);
	if (story) return addressKey(storiesByAlias.get(addressKey(story)) ?? story);
	const fixed = matchRoute('fixed', address);
	return fixed && `pages/${fixed.page}`;
}
