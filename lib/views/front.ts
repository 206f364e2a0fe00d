import { type Section, sections } from '@/lib/config/site';
import { type LocalisedStory, storiesElsewhere, storiesIn } from '@/lib/content/queries';
import type { Catalogue } from '@/lib/content/story';
import { isLocale, type Locale, locales } from '@/lib/i18n/locales';
import { addressOf } from '@/lib/routes/routes';
import { everyAlternate } from './alternates';
import { type Frame, frameOf } from './frame';
import type { PageKind } from './page-kind';
import { frontShareCard, type ShareCard } from './share-card';
import { cardOf, type StoryCard } from './story-card';

/** The front page of a language. No story stands on it twice. */
export type FrontView = {
	frame: Frame;
	card: ShareCard;
	lead: StoryCard | undefined;
	/** The next in rank, with pictures. */
	top: StoryCard[];
	/** The newest of what is left, as headlines. */
	latest: StoryCard[];
	/** What is left of each section, newest first; sections with nothing left are not here. */
	sections: { section: Section; address: string; cards: StoryCard[] }[];
	/** Stories that this language does not have, each in its original. */
	elsewhere: StoryCard[];
};

/** Among so many of the newest, `lead` in the front matter counts. */
const newest = 24;
const most = { top: 4, latest: 8, section: 4, elsewhere: 8 };

export const frontPages: PageKind<'front', FrontView> = {
	params: () => locales.map((locale) => ({ locale })),

	view: (edition, { locale }) => {
		if (!isLocale(locale)) return undefined;
		const { catalogue } = edition;
		const [lead, ...others] = ranked(catalogue, locale);
		const top = others.slice(0, most.top);
		const rest = storiesIn(catalogue, locale).filter((entry) => entry !== lead && !top.includes(entry));
		const latest = rest.slice(0, most.latest);
		const left = rest.slice(most.latest);
		return {
			frame: frameOf(edition, {
				locale,
				address: addressOf('front', { locale }),
				alternates: everyAlternate((other) => addressOf('front', { locale: other })),
				anyAddress: addressOf('languages', {}),
			}),
			card: frontShareCard(locale),
			lead: lead && cardOf(lead),
			top: top.map(cardOf),
			latest: latest.map(cardOf),
			sections: sections.flatMap((section) => {
				const own = left.filter(({ story }) => story.facts.section === section).slice(0, most.section);
				return own.length > 0
					? [{ section, address: addressOf('section', { locale, section }), cards: own.map(cardOf) }]
					: [];
			}),
			elsewhere: storiesElsewhere(catalogue, locale).slice(0, most.elsewhere).map(cardOf),
		};
	},
};

/** The newest stories of a language, those first that the newsroom put first. */
function ranked(catalogue: Catalogue, locale: Locale): LocalisedStory[] {
	const rank = ({ story }: LocalisedStory) => story.facts.lead ?? Number.POSITIVE_INFINITY;
	return storiesIn(catalogue, locale)
		.slice(0, newest)
		.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

/** The story that leads a language's front page. */
export function leadStory(catalogue: Catalogue, locale: Locale): LocalisedStory | undefined {
	return ranked(catalogue, locale)[0];
}
