import { type Section, sections, type Topic } from '@/lib/config/site';
import { type LocalisedStory, storiesIn } from '@/lib/content/queries';
import { type Locale, locales } from '@/lib/i18n/locales';
import { addressOf } from '@/lib/routes/routes';
import { bodyOf } from './body';
import type { Edition } from './edition';
import type { PictureView } from './frame';
import { coverOf } from './story-card';

/** The newest stories of a language, or of one of its sections, in full. Dates are ISO, as written. */
export type FeedView = {
	locale: Locale;
	siteUrl: string;
	section: Section | undefined;
	/** The page that shows the same stories. */
	home: string;
	addresses: FeedAddresses;
	entries: FeedEntry[];
};

export type FeedEntry = {
	/** It never changes, and is the entry's id. */
	address: string;
	title: string;
	description: string;
	date: string;
	updated: string | undefined;
	section: Section;
	topics: readonly Topic[];
	cover: PictureView | undefined;
	/** Sanitised HTML, with the links and pictures of the story's page. */
	body: string;
};

export type FeedAddresses = { rss: string; json: string };

const mostEntries = 30;

export function feedAddresses(locale: Locale, section?: Section): FeedAddresses {
	return section
		? { rss: addressOf('sectionFeed', { locale, section }), json: addressOf('sectionJsonFeed', { locale, section }) }
		: { rss: addressOf('feed', { locale }), json: addressOf('jsonFeed', { locale }) };
}

/** Every feed of an edition: of each language, and of each of its sections. */
export function feedsOf(edition: Edition): FeedView[] {
	return locales.flatMap((locale) => {
		// A story is rendered once for all the feeds that it is in.
		const made = new Map<LocalisedStory, FeedEntry>();
		const entry = (story: LocalisedStory) => {
			const known = made.get(story) ?? entryOf(edition, story);
			made.set(story, known);
			return known;
		};
		return [undefined, ...sections].map((section) => feedView(edition, locale, section, entry));
	});
}

function feedView(
	edition: Edition,
	locale: Locale,
	section: Section | undefined,
	entry: (story: LocalisedStory) => FeedEntry,
): FeedView {
	const { catalogue, siteUrl } = edition;
	return {
		locale,
		siteUrl,
		section,
		home: section ? addressOf('section', { locale, section }) : addressOf('front', { locale }),
		addresses: feedAddresses(locale, section),
		entries: storiesIn(catalogue, locale)
			.filter(({ story }) => section === undefined || story.facts.section === section)
			.slice(0, mostEntries)
			.map(entry),
	};
}

function entryOf({ catalogue }: Edition, { story, text }: LocalisedStory): FeedEntry {
	const { year, slug, cover } = story;
	const { date, updated, section, topics } = story.facts;
	const { locale, title, description } = text;
	return {
		address: addressOf('story', { locale, year, slug }),
		title,
		description,
		date,
		updated,
		section,
		topics,
		cover: cover && coverOf(cover, text),
		body: bodyOf(catalogue, text),
	};
}
