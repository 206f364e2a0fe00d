import { sections, topics } from '@/lib/config/site';
import { type LocalisedStory, storiesElsewhere, storiesIn } from '@/lib/content/queries';
import { isLocale, type Locale, locales } from '@/lib/i18n/locales';
import { addressOf } from '@/lib/routes/routes';
import type { Edition } from './edition';
import { type Alternate, type Frame, frameOf } from './frame';
import type { PageKind } from './page-kind';
import { lastNumberedPage, pageOf } from './paging';
import { cardOf, type StoryCard } from './story-card';

/** What lists are made of: the stories of a section, on a topic, or of a year. */
type ListKind = 'section' | 'topic' | 'archive';

/** A list, or one of its pages, newest first. */
export type ListView = {
	frame: Frame;
	kind: ListKind;
	/** The section, topic or year; messages have its name. */
	name: string;
	/** Of a numbered page; the bare address has none. */
	number: number | undefined;
	/** How many stories the whole list has. */
	total: number;
	cards: StoryCard[];
	newer: string | undefined;
	older: string | undefined;
	/** On the bare address of a section: stories that this language does not have. */
	elsewhere: StoryCard[];
};

type List = {
	/** Every name that a list of the kind can have. */
	names: (edition: Edition) => readonly string[];
	holds: (entry: LocalisedStory, name: string) => boolean;
	/** Whether it exists in every language, even where it holds nothing. */
	isEverywhere: boolean;
	address: (locale: Locale, name: string, number?: number) => string;
};

const lists = {
	section: {
		names: () => sections,
		holds: ({ story }, section) => story.facts.section === section,
		isEverywhere: true,
		address: (locale, section, number) =>
			number
				? addressOf('sectionPage', { locale, section, number: String(number) })
				: addressOf('section', { locale, section }),
	},
	topic: {
		names: () => topics,
		holds: ({ story }, topic) => (story.facts.topics as readonly string[]).includes(topic),
		isEverywhere: false,
		address: (locale, topic, number) =>
			number
				? addressOf('topicPage', { locale, topic, number: String(number) })
				: addressOf('topic', { locale, topic }),
	},
	archive: {
		names: ({ catalogue }) => [...new Set(catalogue.stories.map(({ year }) => year))],
		holds: ({ story }, year) => story.year === year,
		isEverywhere: false,
		address: (locale, year, number) =>
			number
				? addressOf('archivePage', { locale, year, number: String(number) })
				: addressOf('archive', { locale, year }),
	},
} satisfies Record<ListKind, List>;

const mostElsewhere = 6;

export const sectionPages: PageKind<'section', ListView> = {
	params: (edition) => bareParams(edition, 'section').map(({ locale, name }) => ({ locale, section: name })),
	view: (edition, { locale, section }) => listView(edition, 'section', locale, section),
};

export const sectionNumberedPages: PageKind<'sectionPage', ListView> = {
	params: (edition) => numberedParams(edition, 'section').map(({ name, ...rest }) => ({ ...rest, section: name })),
	view: (edition, { locale, section, number }) => listView(edition, 'section', locale, section, number),
};

export const topicPages: PageKind<'topic', ListView> = {
	params: (edition) => bareParams(edition, 'topic').map(({ locale, name }) => ({ locale, topic: name })),
	view: (edition, { locale, topic }) => listView(edition, 'topic', locale, topic),
};

export const topicNumberedPages: PageKind<'topicPage', ListView> = {
	params: (edition) => numberedParams(edition, 'topic').map(({ name, ...rest }) => ({ ...rest, topic: name })),
	view: (edition, { locale, topic, number }) => listView(edition, 'topic', locale, topic, number),
};

export const archivePages: PageKind<'archive', ListView> = {
	params: (edition) => bareParams(edition, 'archive').map(({ locale, name }) => ({ locale, year: name })),
	view: (edition, { locale, year }) => listView(edition, 'archive', locale, year),
};

export const archiveNumberedPages: PageKind<'archivePage', ListView> = {
	params: (edition) => numberedParams(edition, 'archive').map(({ name, ...rest }) => ({ ...rest, year: name })),
	view: (edition, { locale, year, number }) => listView(edition, 'archive', locale, year, number),
};

function bareParams(edition: Edition, kind: ListKind): { locale: Locale; name: string }[] {
	return lists[kind]
		.names(edition)
		.flatMap((name) => alternatesOf(edition, kind, name).map(({ locale }) => ({ locale, name })));
}

function numberedParams(edition: Edition, kind: ListKind): { locale: Locale; name: string; number: string }[] {
	return bareParams(edition, kind).flatMap(({ locale, name }) => {
		const last = lastNumberedPage(storiesOf(edition, kind, locale, name).length);
		return Array.from({ length: last }, (_, index) => ({ locale, name, number: String(index + 1) }));
	});
}

function listView(
	edition: Edition,
	kind: ListKind,
	locale: string,
	name: string,
	numberText?: string,
): ListView | undefined {
	if (!isLocale(locale)) return undefined;
	const list: List = lists[kind];
	const alternates = alternatesOf(edition, kind, name);
	if (!alternates.some((alternate) => alternate.locale === locale)) return undefined;

	const stories = storiesOf(edition, kind, locale, name);
	const last = lastNumberedPage(stories.length);
	const number = numberText === undefined ? undefined : Number(numberText);
	if (number !== undefined && !(number >= 1 && number <= last)) return undefined;

	const olderNumber = number === undefined ? last : number - 1;
	const newerNumber = number === undefined || number === last ? undefined : number + 1;
	const elsewhere = kind === 'section' && number === undefined ? storiesElsewhere(edition.catalogue, locale) : [];
	return {
		frame: frameOf(edition, {
			locale,
			address: list.address(locale, name, number),
			// A numbered page holds other stories in every language, so it is nobody's translation.
			alternates: number === undefined ? alternates : [],
			switches: switchesOf(alternates),
		}),
		kind,
		name,
		number,
		total: stories.length,
		cards: pageOf(stories, number).map(cardOf),
		newer: number === undefined ? undefined : list.address(locale, name, newerNumber),
		older: olderNumber > 0 ? list.address(locale, name, olderNumber) : undefined,
		elsewhere: elsewhere
			.filter((entry) => list.holds(entry, name))
			.slice(0, mostElsewhere)
			.map(cardOf),
	};
}

function storiesOf({ catalogue }: Edition, kind: ListKind, locale: Locale, name: string): LocalisedStory[] {
	return storiesIn(catalogue, locale).filter((entry) => lists[kind].holds(entry, name));
}

/** The languages in which a list exists. */
function alternatesOf(edition: Edition, kind: ListKind, name: string): Alternate[] {
	const list: List = lists[kind];
	if (!list.names(edition).includes(name)) return [];
	return locales
		.filter(
			(locale) => list.isEverywhere || storiesIn(edition.catalogue, locale).some((entry) => list.holds(entry, name)),
		)
		.map((locale) => ({ locale, address: list.address(locale, name) }));
}

/** Where a language lacks a list, the switcher leads to its front page. */
function switchesOf(alternates: readonly Alternate[]): Alternate[] {
	return locales.map(
		(locale) =>
			alternates.find((alternate) => alternate.locale === locale) ?? {
				locale,
				address: addressOf('front', { locale }),
			},
	);
}
