import type { RouteParams } from '@/lib/routes/routes';
import { anyStoryPages } from './any-story';
import type { Edition } from './edition';
import { fixedPages } from './fixed';
import { frontPages } from './front';
import { languagesPages } from './languages';
import {
	archiveNumberedPages,
	archivePages,
	sectionNumberedPages,
	sectionPages,
	topicNumberedPages,
	topicPages,
} from './lists';
import { notFoundAnywherePages, notFoundPages } from './not-found';
import { storyPages } from './story';

/** Every kind of page, under the name of its route. */
export const pageKinds = {
	languages: languagesPages,
	front: frontPages,
	story: storyPages,
	anyStory: anyStoryPages,
	section: sectionPages,
	sectionPage: sectionNumberedPages,
	topic: topicPages,
	topicPage: topicNumberedPages,
	archive: archivePages,
	archivePage: archiveNumberedPages,
	fixed: fixedPages,
	notFound: notFoundPages,
	notFoundAnywhere: notFoundAnywherePages,
} as const;

export type PageName = keyof typeof pageKinds;
export type ViewOf<Name extends PageName> = NonNullable<ReturnType<(typeof pageKinds)[Name]['view']>>;

/** The view of one page; undefined for an address that does not exist. */
export function viewOf<Name extends PageName>(
	edition: Edition,
	name: Name,
	params: RouteParams<Name>,
): ViewOf<Name> | undefined {
	const kind = pageKinds[name] as { view: (edition: Edition, params: RouteParams<Name>) => ViewOf<Name> | undefined };
	return kind.view(edition, params);
}
