import { instantOf } from '@/lib/i18n/dates';
import { type Catalogue, indexOf, type Story, type Text } from './story';

/** Whether a text of a story is out: neither it nor its original is a draft, and the story's time has come. */
export function isPublished(
	story: { facts: Pick<Story['facts'], 'date'>; texts: readonly [Pick<Text, 'draft'>, ...unknown[]] },
	text: Pick<Text, 'draft'>,
	now: Date,
): boolean {
	return !story.texts[0].draft && !text.draft && instantOf(story.facts.date) <= now;
}

/** The catalogue as readers have it: drafts and stories whose time has not come are not in it. */
export function publishedCatalogue({ stories, fixedPages, pictures }: Catalogue, now: Date): Catalogue {
	const index = indexOf(
		stories.flatMap((story) => (isPublished(story, story.texts[0], now) ? [withoutDrafts(story)] : [])),
		fixedPages.flatMap((page) => (page.texts[0].draft ? [] : [withoutDrafts(page)])),
	);
	return { ...index, pictures };
}

function withoutDrafts<Joined extends { texts: readonly [Text, ...Text[]] }>(joined: Joined): Joined {
	const [original, ...translations] = joined.texts;
	return { ...joined, texts: [original, ...translations.filter(({ draft }) => !draft)] };
}
