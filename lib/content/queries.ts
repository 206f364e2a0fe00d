import type { Locale } from '@/lib/i18n/locales';
import type { Catalogue, Story, StoryText } from './story';

/** A story with its text in one language. */
export type LocalisedStory = { story: Story; text: StoryText };

const memory = new WeakMap<Catalogue, Map<Locale, readonly LocalisedStory[]>>();

/** The stories that lists in a language show, newest first. Withdrawn ones are in none. */
export function storiesIn(catalogue: Catalogue, locale: Locale): readonly LocalisedStory[] {
	const byLocale = memory.get(catalogue) ?? new Map<Locale, readonly LocalisedStory[]>();
	memory.set(catalogue, byLocale);
	const known = byLocale.get(locale);
	if (known) return known;
	const stories = catalogue.stories.flatMap((story) => {
		const text = story.facts.withdrawn ? undefined : textIn(story, locale);
		return text ? [{ story, text }] : [];
	});
	byLocale.set(locale, stories);
	return stories;
}

/** Stories that a language does not have, newest first, each in its original. */
export function storiesElsewhere({ stories }: Catalogue, locale: Locale): LocalisedStory[] {
	return stories
		.filter((story) => !story.facts.withdrawn && !textIn(story, locale))
		.map((story) => ({ story, text: story.texts[0] }));
}

export function textIn({ texts }: Story, locale: string): StoryText | undefined {
	return texts.find((text) => text.locale === locale);
}

/** Stories of the same language to read after one: those that share the most topics, then its section, newest first. */
export function relatedStories(catalogue: Catalogue, { story, text }: LocalisedStory, most: number): LocalisedStory[] {
	const likeness = ({ facts }: Story) =>
		2 * facts.topics.filter((topic) => story.facts.topics.includes(topic)).length +
		Number(facts.section === story.facts.section);
	return storiesIn(catalogue, text.locale)
		.filter((other) => other.story !== story && likeness(other.story) > 0)
		.map((other) => ({ other, likeness: likeness(other.story) }))
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, most)
		.map(({ other }) => other);
}

/** The parts of a story's series that its language has, in their order, itself among them. */
export function partsOfSeries(catalogue: Catalogue, { story, text }: LocalisedStory): LocalisedStory[] {
	const { series } = story.facts;
	if (!series) return [];
	return storiesIn(catalogue, text.locale)
		.filter((other) => other.story.facts.series?.id === series.id)
		.sort((a, b) => (a.story.facts.series?.part ?? 0) - (b.story.facts.series?.part ?? 0));
}
