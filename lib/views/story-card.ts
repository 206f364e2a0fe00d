import type { Section } from '@/lib/config/site';
import type { LocalisedStory } from '@/lib/content/queries';
import type { StoryText, Unpublished } from '@/lib/content/story';
import type { Locale } from '@/lib/i18n/locales';
import { resolvePicture } from '@/lib/images/renditions';
import { addressOf } from '@/lib/routes/routes';
import type { PictureView } from './frame';

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
	unpublished?: Unpublished | undefined;
};

export function cardOf({ story, text }: LocalisedStory): StoryCard {
	const { locale, title, description, unpublished } = text;
	const { year, slug, facts, cover } = story;
	return {
		locale,
		address: addressOf('story', { locale, year, slug }),
		title,
		description,
		date: facts.date,
		section: facts.section,
		cover: cover && coverOf(cover, text),
		unpublished,
	};
}

/** The lead picture with its words in the language of the text. */
export function coverOf(picture: Parameters<typeof resolvePicture>[0], { image }: StoryText): PictureView {
	return { ...resolvePicture(picture), alt: image?.alt ?? '', caption: image?.caption, credit: image?.credit };
}
