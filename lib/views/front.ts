import type { Section } from '@/lib/config/site';
import type { Catalogue, Story, StoryText } from '@/lib/content/story';
import { isLocale, type Locale, locales } from '@/lib/i18n/locales';
import { addressOf } from '@/lib/routes/routes';
import { everyAlternate } from './alternates';
import { type Frame, frameOf, type PictureView } from './frame';
import type { PageKind } from './page-kind';
import { coverOf } from './story';

/** A story as lists show it. */
export type StoryCard = {
	/** The language of the story, which may differ from the page's. */
	locale: Locale;
	address: string;
	title: string;
	description: string;
	date: string;
	section: Section;
	cover: PictureView | undefined;
};

/** The front page of a language. */
export type FrontView = {
	frame: Frame;
	lead: StoryCard | undefined;
	latest: StoryCard[];
	/** Stories that this language does not have, each in its original. */
	elsewhere: StoryCard[];
};

/** How many stories a front page shows, and how many of other languages. */
const mostStories = 24;
const mostElsewhere = 6;

export const frontPages: PageKind<'front', FrontView> = {
	params: () => locales.map((locale) => ({ locale })),

	view: (edition, { locale }) => {
		if (!isLocale(locale)) return undefined;
		const { catalogue } = edition;
		const lead = leadStory(catalogue, locale);
		const latest = storiesIn(catalogue, locale).filter(({ story }) => story !== lead?.story);
		return {
			frame: frameOf(edition, {
				locale,
				address: addressOf('front', { locale }),
				alternates: everyAlternate((other) => addressOf('front', { locale: other })),
				anyAddress: addressOf('languages', {}),
			}),
			lead: lead && cardOf(lead.story, lead.text),
			latest: latest.slice(0, mostStories - 1).map(({ story, text }) => cardOf(story, text)),
			elsewhere: catalogue.stories
				.filter(({ texts }) => !texts.some((text) => text.locale === locale))
				.slice(0, mostElsewhere)
				.map((story) => cardOf(story, story.texts[0])),
		};
	},
};

type Localised = { story: Story; text: StoryText };

/** The stories that a language has, newest first. */
function storiesIn({ stories }: Catalogue, locale: Locale): Localised[] {
	return stories.flatMap((story) => {
		const text = story.texts.find((candidate) => candidate.locale === locale);
		return text ? [{ story, text }] : [];
	});
}

/** The story that leads a language's front page: of the newest, the one that the newsroom put first; else the newest. */
export function leadStory(catalogue: Catalogue, locale: Locale): Localised | undefined {
	const newest = storiesIn(catalogue, locale).slice(0, mostStories);
	const rank = ({ story }: Localised) => story.facts.lead ?? Number.POSITIVE_INFINITY;
	return newest.reduce<Localised | undefined>(
		(best, next) => (best && rank(best) <= rank(next) ? best : next),
		undefined,
	);
}

function cardOf({ year, slug, facts, cover }: Story, text: StoryText): StoryCard {
	const { locale, title, description } = text;
	return {
		locale,
		address: addressOf('story', { locale, year, slug }),
		title,
		description,
		date: facts.date,
		section: facts.section,
		cover: cover && coverOf(cover, text),
	};
}
