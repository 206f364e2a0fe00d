import { instantOf } from '@/lib/i18n/dates';
import { addressKey, type Catalogue, indexOf, type Story, type Text, type Unpublished } from './story';

/** What decides whether a text of a story is out. */
type Dated = { facts: Pick<Story['facts'], 'date'>; texts: readonly [Pick<Text, 'draft'>, ...unknown[]] };

/** Whether a text of a story is out: neither it nor its original is a draft, and the story's time has come. */
export function isPublished(story: Dated, text: Pick<Text, 'draft'>, now: Date): boolean {
	return whyUnpublished(story, text, now) === undefined;
}

/** Why a text of a story is not out. What is a draft does not wait for a date: somebody has to finish it first. */
export function whyUnpublished({ texts, facts }: Dated, text: Pick<Text, 'draft'>, now: Date): Unpublished | undefined {
	if (texts[0].draft || text.draft) return { state: 'draft' };
	return instantOf(facts.date) > now ? { state: 'scheduled', date: facts.date } : undefined;
}

/** The catalogue as readers have it: drafts and stories whose time has not come are not in it, nor are their pictures. */
export function publishedCatalogue({ stories, fixedPages, pictures }: Catalogue, now: Date): Catalogue {
	const published = stories.flatMap((story) => (isPublished(story, story.texts[0], now) ? [withoutDrafts(story)] : []));
	const publishedPages = fixedPages.flatMap((page) => (page.texts[0].draft ? [] : [withoutDrafts(page)]));
	const folders = new Set([...published.map(addressKey), ...publishedPages.map(({ name }) => `pages/${name}`)]);
	const theirs = [...pictures].filter(([path]) => folders.has(path.slice(0, path.lastIndexOf('/'))));
	return { ...indexOf(published, publishedPages), pictures: new Map(theirs) };
}

/** The catalogue as the newsroom has it: whole, and each text that is not out says why. */
export function markedCatalogue({ stories, fixedPages, pictures }: Catalogue, now: Date): Catalogue {
	const index = indexOf(
		stories.map((story) => marked(story, (text) => whyUnpublished(story, text, now))),
		fixedPages.map((page) =>
			marked(page, ({ draft }) => (page.texts[0].draft || draft ? { state: 'draft' } : undefined)),
		),
	);
	return { ...index, pictures };
}

/** The story that comes out next. A draft does not, whatever its date. */
export function nextDue({ stories }: Catalogue, now: Date): Story | undefined {
	return stories.findLast((story) => whyUnpublished(story, story.texts[0], now)?.state === 'scheduled');
}

function withoutDrafts<Joined extends { texts: readonly [Text, ...Text[]] }>(joined: Joined): Joined {
	const [original, ...translations] = joined.texts;
	return { ...joined, texts: [original, ...translations.filter(({ draft }) => !draft)] };
}

function marked<Joined extends { texts: readonly [Text, ...Text[]] }>(
	joined: Joined,
	why: (text: Text) => Unpublished | undefined,
): Joined {
	const [original, ...translations] = joined.texts.map((text) => ({ ...text, unpublished: why(text) }));
	return { ...joined, texts: [original, ...translations] };
}
