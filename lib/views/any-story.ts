import { addressKey } from '@/lib/content/story';
import { addressOf } from '@/lib/routes/routes';
import { storyAlternates } from './alternates';
import { type Frame, frameOf, type PictureView } from './frame';
import type { LanguageChoice } from './language-choice';
import type { PageKind } from './page-kind';
import { coverOf } from './story';

/** A story in whatever language the reader has: it lists them all. The frame's language is the original's. */
export type AnyStoryView = {
	frame: Frame;
	/** The original's. */
	title: string;
	description: string;
	cover: PictureView | undefined;
	choices: LanguageChoice[];
};

export const anyStoryPages: PageKind<'anyStory', AnyStoryView> = {
	params: ({ catalogue }) => catalogue.stories.map(({ year, slug }) => ({ year, slug })),

	view: (edition, { year, slug }) => {
		const story = edition.catalogue.storiesByAddress.get(addressKey({ year, slug }));
		if (!story) return undefined;
		const [original] = story.texts;
		const alternates = storyAlternates(story);
		const titles = new Map(story.texts.map(({ locale, title }) => [locale, title]));
		const address = addressOf('anyStory', { year, slug });
		return {
			frame: frameOf(edition, { locale: original.locale, address, alternates, anyAddress: address }),
			title: original.title,
			description: original.description,
			cover: story.cover && coverOf(story.cover, original),
			choices: alternates.map((alternate) => ({ ...alternate, title: titles.get(alternate.locale) })),
		};
	},
};
