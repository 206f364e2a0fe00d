import { createFormatter } from 'next-intl';
import type { Story, StoryText } from '@/lib/content/story';
import { instantOf } from '@/lib/i18n/dates';
import { formats } from '@/lib/i18n/formats';
import { type Locale, localeFacts, locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { type CardFormat, type CardSpec, cardAddress, cardSize, formatOf } from '@/lib/images/card/spec';
import { storyAlternates } from './alternates';
import type { Edition } from './edition';

/** The picture by which apps show a link to a page. Sizes are in pixels; `alt` is what stands on it. */
export type ShareCard = { address: string; width: number; height: number; format: CardFormat; alt: string };

export function storyShareCard(story: Story, text: StoryText): ShareCard {
	return shareCardOf(storyCard(story, text));
}

export function anyShareCard(story: Story): ShareCard {
	return shareCardOf(anyCard(story));
}

export function frontShareCard(locale: Locale): ShareCard {
	return shareCardOf(frontCard(locale));
}

/** What is on the cards of all pages that have one, by address. */
export function cardsOf({ catalogue }: Pick<Edition, 'catalogue'>): Map<string, CardSpec> {
	const stories = catalogue.stories.flatMap((story) => [
		anyCard(story),
		// A notice in a story’s place is nothing to be passed on.
		...(story.facts.withdrawn ? [] : story.texts.map((text) => storyCard(story, text))),
	]);
	return new Map([...locales.map(frontCard), ...stories].map((spec) => [cardAddress(spec), spec]));
}

function shareCardOf(spec: CardSpec): ShareCard {
	return { address: cardAddress(spec), ...cardSize, format: formatOf(spec), alt: spec.headline };
}

/** Of a story in one language: its headline, section and date. */
function storyCard({ facts, cover }: Story, { locale, title }: StoryText): CardSpec {
	const day = createFormatter({ locale, formats }).dateTime(instantOf(facts.date), 'day');
	return {
		locale,
		headline: title,
		foot: [
			{ text: messagesOf(locale).site.sections[facts.section], locale, stands: 'out' },
			{ text: day, locale, stands: 'back' },
		],
		art: cover,
	};
}

/** Of a story in any language: the original’s headline, and the languages that it can be read in. */
function anyCard(story: Story): CardSpec {
	const [{ locale, title }] = story.texts;
	const available = storyAlternates(story).map((alternate) => alternate.locale);
	return { locale, headline: title, foot: endonyms(available, locale), art: story.cover };
}

/** Of a language’s front page: what the paper is, and the languages that it comes in. */
function frontCard(locale: Locale): CardSpec {
	return { locale, headline: messagesOf(locale).site.description, foot: endonyms(locales, locale), art: 'seal' };
}

function endonyms(available: readonly Locale[], own: Locale): CardSpec['foot'] {
	return available.map((locale) => ({
		text: localeFacts(locale).endonym,
		locale,
		stands: locale === own ? 'out' : 'back',
	}));
}
