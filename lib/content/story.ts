import type { Root } from 'mdast';
import type { FixedPageName } from '@/lib/config/site';
import { instantOf } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import type { BlockIds } from '@/lib/markdown/number-blocks';
import type { Place } from '@/lib/problems/problem';
import type { Drift } from './drift';
import type { SourcePicture } from './read-picture';
import type { OriginalFrontMatter, TranslationFrontMatter } from './schema';

/** A story's address, whatever the language: its folder. */
export type StoryAddress = { year: string; slug: string };

/** Why a text is not out: it is being worked on, or its time has not come. The date is ISO, as written. */
export type Unpublished = { state: 'draft' } | { state: 'scheduled'; date: string };

/** One story in one language, valid: what is missing here was not written. */
export type Text = {
	locale: Locale;
	/** Of the file, relative to `content/`. */
	path: string;
	title: string;
	description: string;
	body: Root;
	/** Ids of the body's blocks, the same for the same place in every language. */
	blockIds: BlockIds[];
	draft: boolean;
	/** Where a key of the front matter stands in the file. */
	placeOf: (path: readonly PropertyKey[]) => Place;
	/** Only the newsroom's catalogue has it; what readers get is out. */
	unpublished?: Unpublished | undefined;
	/** Undefined in the original. */
	translation:
		| (Pick<TranslationFrontMatter, 'translators' | 'numbers-ok'> & {
				machine: boolean;
				/** How far the original has moved on since the translation was stamped; undefined if it never was. */
				drift: Drift | undefined;
		  })
		| undefined;
};

/** A story's text, with the words that surround it. */
export type StoryText = Text & {
	image: { alt: string; caption?: string | undefined; credit?: string | undefined } | undefined;
	corrections: OriginalFrontMatter['corrections'];
};

/** What all languages of a story share, and its texts: the original first, then in the order of the registry. */
export type Story = StoryAddress & {
	facts: Omit<OriginalFrontMatter, 'title' | 'description' | 'draft' | 'image' | 'corrections'>;
	/** The lead picture. */
	cover: SourcePicture | undefined;
	texts: readonly [StoryText, ...StoryText[]];
};

/** A page beside the news, such as `about`. */
export type FixedPage = { name: FixedPageName; texts: readonly [Text, ...Text[]] };

/** Stories and pages, or what is needed of them, as they are looked up. */
export type StoryIndex<IndexedStory, IndexedPage> = {
	/** Newest first. */
	stories: readonly IndexedStory[];
	/** By `year/slug`. */
	storiesByAddress: ReadonlyMap<string, IndexedStory>;
	/** By former address, `year/slug`. */
	storiesByAlias: ReadonlyMap<string, IndexedStory>;
	fixedPages: readonly IndexedPage[];
};

/** Stories and pages, joined. */
export type Catalogue = StoryIndex<Story, FixedPage> & {
	/** By path, relative to `content/`. */
	pictures: ReadonlyMap<string, SourcePicture>;
};

/** Orders stories by date, then by address, so that the order never depends on the disk. */
export function indexOf<
	IndexedStory extends StoryAddress & { facts: Pick<Story['facts'], 'date' | 'aliases'> },
	IndexedPage,
>(stories: readonly IndexedStory[], fixedPages: readonly IndexedPage[]): StoryIndex<IndexedStory, IndexedPage> {
	const newestFirst = stories
		.map((story) => ({ story, time: instantOf(story.facts.date).getTime(), key: addressKey(story) }))
		.sort((a, b) => b.time - a.time || (a.key < b.key ? -1 : 1))
		.map(({ story }) => story);
	return {
		stories: newestFirst,
		storiesByAddress: new Map(newestFirst.map((story) => [addressKey(story), story])),
		storiesByAlias: new Map(newestFirst.flatMap((story) => story.facts.aliases.map((alias) => [alias, story]))),
		fixedPages,
	};
}

/** The key of a story in `storiesByAddress`. */
export function addressKey({ year, slug }: StoryAddress): string {
	return `${year}/${slug}`;
}
