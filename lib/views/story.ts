import type { Section } from '@/lib/config/site';
import type { StoryText } from '@/lib/content/story';
import { addressKey } from '@/lib/content/story';
import { addressOf } from '@/lib/routes/routes';
import { storyAlternates } from './alternates';
import { bodyOf, resolvePicture } from './body';
import { type Frame, frameOf, type PictureView } from './frame';
import type { PageKind } from './page-kind';

/** A story in one language. Dates are ISO, as written. */
export type StoryView = {
	frame: Frame;
	title: string;
	description: string;
	date: string;
	updated: string | undefined;
	section: Section;
	cover: PictureView | undefined;
	/** Sanitised HTML. */
	body: string;
	sources: { name: string; url?: string | undefined; date?: string | undefined }[];
	corrections: { date: string; note: string }[];
	/** Whether it was translated with automated help. */
	machine: boolean;
};

export const storyPages: PageKind<'story', StoryView> = {
	params: ({ catalogue }) =>
		catalogue.stories.flatMap(({ year, slug, texts }) => texts.map(({ locale }) => ({ locale, year, slug }))),

	view: (edition, { locale, year, slug }) => {
		const story = edition.catalogue.storiesByAddress.get(addressKey({ year, slug }));
		const text = story?.texts.find((candidate) => candidate.locale === locale);
		if (!story || !text) return undefined;
		const { date, updated, section, sources } = story.facts;
		return {
			frame: frameOf(edition, {
				locale: text.locale,
				address: addressOf('story', { locale, year, slug }),
				alternates: storyAlternates(story),
				anyAddress: addressOf('anyStory', { year, slug }),
			}),
			title: text.title,
			description: text.description,
			date,
			updated,
			section,
			cover: story.cover && coverOf(story.cover, text),
			body: bodyOf(edition.catalogue, text),
			sources,
			corrections: text.corrections,
			machine: text.translation?.machine ?? false,
		};
	},
};

/** The lead picture with its words in the language of the text. */
export function coverOf(picture: Parameters<typeof resolvePicture>[0], { image }: StoryText): PictureView {
	return { ...resolvePicture(picture), alt: image?.alt ?? '', caption: image?.caption, credit: image?.credit };
}
