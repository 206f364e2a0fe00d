import type { MappedPage } from '@/lib/feeds/sitemap';
import type { Frame } from '@/lib/views/frame';
import type { PageName } from '@/lib/views/page-kinds';
import type { StoryView } from '@/lib/views/story';
import type { PlannedView } from './plan';

/** Numbered pages of lists change no more, and a story in any language is named by each of its pages as their `x-default`. */
const mapped = new Set<PageName>(['languages', 'front', 'story', 'section', 'topic', 'archive', 'fixed']);

/** The pages that search engines should know, in the order of the plan: notices and former addresses are none. */
export function mappedPages(planned: readonly PlannedView[]): MappedPage[] {
	return planned.flatMap(({ page, view }): MappedPage[] => {
		const { frame, ...own } = JSON.parse(view) as { frame: Frame };
		if (!mapped.has(page.name) || frame.canonical !== undefined) return [];
		const { locale, address, alternates, anyAddress } = frame;
		const where = { locale, address, alternates, anyAddress };
		if (page.name !== 'story') return [{ ...where, lastModified: undefined, news: undefined }];
		const story = own as StoryView | { kind: 'withdrawn' };
		if (story.kind !== 'story') return [];
		const { title, date, updated } = story;
		return [{ ...where, lastModified: updated ?? date, news: { title, date } }];
	});
}
