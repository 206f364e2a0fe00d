import { addressKey } from '@/lib/content/story';
import { addressOf } from '@/lib/routes/routes';
import { storyAlternates } from './alternates';
import { brokenAnyStory } from './broken';
import { type Frame, frameOf, type PictureView } from './frame';
import type { LanguageChoice } from './language-choice';
import type { PageKind } from './page-kind';
import { anyShareCard, type ShareCard } from './share-card';
import { addressesOf } from './story';
import { coverOf } from './story-card';

/** A story in whatever language the reader has: it lists them all. The frame's language is the original's. */
export type AnyStoryView = {
	frame: Frame;
	/** The original's. */
	title: string;
	description: string;
	cover: PictureView | undefined;
	card: ShareCard | undefined;
	choices: LanguageChoice[];
};

export const anyStoryPages: PageKind<'anyStory', AnyStoryView> = {
	params: ({ catalogue }) => catalogue.stories.flatMap(addressesOf),

	view: (edition, { year, slug }) => {
		const { storiesByAddress, storiesByAlias } = edition.catalogue;
		const key = addressKey({ year, slug });
		const story = storiesByAddress.get(key) ?? storiesByAlias.get(key);
		if (!story) return brokenAnyStory(edition, { year, slug });
		const [original] = story.texts;
		const address = addressOf('anyStory', { year, slug });
		const current = addressOf('anyStory', story);
		const isCurrent = address === current;
		const alternates = storyAlternates(story);
		const texts = new Map(story.texts.map((text) => [text.locale, text]));
		return {
			frame: frameOf(edition, {
				locale: original.locale,
				address,
				canonical: isCurrent ? undefined : current,
				alternates: isCurrent ? alternates : [],
				...(isCurrent ? { anyAddress: address } : {}),
			}),
			title: original.title,
			description: original.description,
			cover: story.cover && coverOf(story.cover, original),
			card: anyShareCard(story),
			choices: alternates.map((alternate) => {
				const text = texts.get(alternate.locale);
				return { ...alternate, title: text?.title, unpublished: text?.unpublished };
			}),
		};
	},
};
