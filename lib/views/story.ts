import type { Section, SeriesId, Topic } from '@/lib/config/site';
import { type LocalisedStory, partsOfSeries, relatedStories, textIn } from '@/lib/content/queries';
import { addressKey, type Story, type Unpublished } from '@/lib/content/story';
import type { Locale } from '@/lib/i18n/locales';
import { type ContentsEntry, contentsOf } from '@/lib/markdown/contents';
import { readingMinutes } from '@/lib/markdown/reading-time';
import { addressOf } from '@/lib/routes/routes';
import { storyAlternates } from './alternates';
import { bodyOf } from './body';
import { type BrokenView, brokenStory } from './broken';
import { type CorrectionView, correctionsOf } from './corrections';
import { type DriftView, driftNotes, driftOf, originalOf } from './drift';
import type { Edition } from './edition';
import { type Alternate, type Frame, frameOf, type NamedLink, type PictureView } from './frame';
import type { PageKind } from './page-kind';
import { type ShareView, shareOf } from './share';
import { type ShareCard, storyShareCard } from './share-card';
import { cardOf, coverOf, type StoryCard } from './story-card';
import { termFinder } from './terms';

/** What a reader finds at a story's address: the story, or a notice in its place. */
export type StoryPageView = StoryView | WithdrawnView | MovedView | BrokenView;

/** A story in one language. Dates are ISO, as written. */
export type StoryView = {
	kind: 'story';
	frame: Frame;
	title: string;
	description: string;
	date: string;
	updated: string | undefined;
	checked: string | undefined;
	section: Section;
	/** Minutes that it takes to read. */
	minutes: number;
	cover: PictureView | undefined;
	/** Subheads of a long story; a short one has none. */
	contents: ContentsEntry[];
	/** Sanitised HTML. */
	body: string;
	sources: { name: string; url?: string | undefined; date?: string | undefined }[];
	corrections: CorrectionView[];
	topics: NamedLink<Topic>[];
	/** The series that it is part of, with the parts that its language has. */
	series: { id: SeriesId; part: number; parts: { part: number; title: string; address: string }[] } | undefined;
	related: StoryCard[];
	/** Whether it was translated with automated help. */
	machine: boolean;
	share: ShareView;
	card: ShareCard;
	/** The page of the original, which may be this one. */
	original: Alternate;
	/** Set where the original has moved on since. */
	drift: DriftView | undefined;
	unpublished?: Unpublished | undefined;
};

/** A story that was taken back: the notice says why, in the language of the original. */
export type WithdrawnView = {
	kind: 'withdrawn';
	frame: Frame;
	title: string;
	date: string;
	note: string;
	noteLocale: Locale;
	unpublished?: Unpublished | undefined;
};

/** A former address of a story. */
export type MovedView = {
	kind: 'moved';
	frame: Frame;
	title: string;
	description: string;
	address: string;
	card: ShareCard;
};

/** From so many minutes on, a story with subheads begins with a list of them. */
const longMinutes = 4;
const fewestSubheads = 3;
const mostRelated = 3;

export const storyPages: PageKind<'story', StoryPageView> = {
	params: ({ catalogue }) =>
		catalogue.stories.flatMap((story) =>
			addressesOf(story).flatMap(({ year, slug }) => story.texts.map(({ locale }) => ({ locale, year, slug }))),
		),

	view: (edition, { locale, year, slug }) => {
		const { catalogue } = edition;
		const current = catalogue.storiesByAddress.get(addressKey({ year, slug }));
		const story = current ?? catalogue.storiesByAlias.get(addressKey({ year, slug }));
		const text = story && textIn(story, locale);
		if (!story || !text) return brokenStory(edition, { locale, year, slug });
		if (!current) return movedView(edition, { story, text }, addressOf('story', { locale, year, slug }));
		return story.facts.withdrawn ? withdrawnView(edition, { story, text }) : storyView(edition, { story, text });
	},
};

/** A story's address, and the former ones. */
export function addressesOf({ year, slug, facts }: Story): { year: string; slug: string }[] {
	const former = facts.aliases.map((alias) => {
		const [aliasYear = '', aliasSlug = ''] = alias.split('/');
		return { year: aliasYear, slug: aliasSlug };
	});
	return [{ year, slug }, ...former];
}

function storyView(edition: Edition, entry: LocalisedStory): StoryView {
	const { story, text } = entry;
	const { catalogue } = edition;
	const { date, updated, checked, section, sources, topics, series } = story.facts;
	const { locale } = text;
	const minutes = readingMinutes(text.body);
	const subheads = contentsOf(text.body, text.blockIds);
	const parts = partsOfSeries(catalogue, entry);
	return {
		kind: 'story',
		frame: ownFrame(edition, entry),
		title: text.title,
		description: text.description,
		date,
		updated,
		checked,
		section,
		minutes,
		cover: story.cover && coverOf(story.cover, text),
		contents: minutes >= longMinutes && subheads.length >= fewestSubheads ? subheads : [],
		body: bodyOf(catalogue, text, {
			notes: driftNotes(story, text),
			// Who follows a guide has to name offices and papers where Chinese is spoken.
			findTerms: section === 'guides' ? termFinder(edition.glossary, locale) : undefined,
		}),
		sources,
		corrections: correctionsOf(story, text),
		topics: topics.map((topic) => ({ name: topic, address: addressOf('topic', { locale, topic }) })),
		// A series of which this language has one part only is none to its readers.
		series:
			series && parts.length > 1
				? {
						...series,
						parts: parts.map((part) => ({
							part: part.story.facts.series?.part ?? 0,
							title: part.text.title,
							address: addressOf('story', { locale, year: part.story.year, slug: part.story.slug }),
						})),
					}
				: undefined,
		related: relatedStories(catalogue, entry, mostRelated).map(cardOf),
		machine: text.translation?.machine ?? false,
		share: shareOf(edition, story, text),
		card: storyShareCard(story, text),
		original: originalOf(story),
		drift: driftOf(story, text),
		unpublished: text.unpublished,
	};
}

function withdrawnView(edition: Edition, entry: LocalisedStory): WithdrawnView {
	const { facts, texts } = entry.story;
	const { date, note } = facts.withdrawn as { date: string; note: string };
	return {
		kind: 'withdrawn',
		frame: ownFrame(edition, entry),
		title: entry.text.title,
		date,
		note,
		noteLocale: texts[0].locale,
		unpublished: entry.text.unpublished,
	};
}

function movedView(edition: Edition, { story, text }: LocalisedStory, formerAddress: string): MovedView {
	const { locale, title, description } = text;
	const address = addressOf('story', { locale, year: story.year, slug: story.slug });
	return {
		kind: 'moved',
		frame: frameOf(edition, {
			locale,
			address: formerAddress,
			canonical: address,
			alternates: [],
			switches: storyAlternates(story),
		}),
		title,
		description,
		address,
		card: storyShareCard(story, text),
	};
}

function ownFrame(edition: Edition, { story, text }: LocalisedStory): Frame {
	const { year, slug } = story;
	return frameOf(edition, {
		locale: text.locale,
		address: addressOf('story', { locale: text.locale, year, slug }),
		alternates: storyAlternates(story),
		anyAddress: addressOf('anyStory', { year, slug }),
	});
}
