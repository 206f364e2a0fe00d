import { z } from 'zod';
import { sections, seriesIds, topics } from '@/lib/config/site';
import { isIsoDate } from '@/lib/i18n/dates';
import { isLocale } from '@/lib/i18n/locales';
import { isSlug } from './paths';

// This is the writer's manual: what may stand between the two lines "---" at the top of a file. The message of each
// rule is the remedy that the writer is shown; the reason is made from the key and its value.

const textWhere = (holds: (value: string) => boolean, remedy: string) => z.string(remedy).refine(holds, remedy);
const textLike = (form: RegExp, remedy: string) => textWhere((value) => form.test(value), remedy);
const text = (remedy: string) => z.string(remedy).trim().min(1, remedy);
const date = textWhere(isIsoDate, 'write an ISO date, such as 2022-03-12');
const flag = z.literal(['true', 'false'], 'write true, or remove the key').transform((value) => value === 'true');
const part = 'write a whole number from 1';
const stamp = 'write [en], the language of the original, and let "npm run translations -- stamp" add the rest';
const words = 'write it in plain words, without Markdown';

/** Where a fact comes from, as readers are shown it at the end of the story. */
const source = z.strictObject({
	/** Who published it: `SHINE (Shanghai Daily)`. */
	name: text(words),
	/** Where it can be read. A source on paper has none. */
	url: textWhere(isWebAddress, 'write an address of the web, such as https://example.org/report').optional(),
	/** The day on which it was published. */
	date: date.optional(),
});

const correction = z.strictObject({
	/** The day on which the story was corrected. */
	date,
	/** What was wrong and what is right, in a sentence or two. */
	note: text(words),
});

/** The lead picture. Its file lies beside the text. */
const image = z.strictObject({
	/** The name of the file: `cover.svg`. */
	src: text('write the name of a picture that lies beside the text, such as cover.svg'),
	/** What is to be seen, for those who cannot see it. */
	alt: text('describe the picture for those who cannot see it'),
	/** What stands under the picture. */
	caption: text(words).optional(),
	/** Who made the picture. */
	credit: text(words).optional(),
});

/** What may stand in the original and in each translation. */
const everyText = {
	/** The headline, in plain words. */
	title: text(words),
	/** The standfirst, one or two sentences; search results and share cards show it too. */
	description: text(words),
	/** Keeps a text out of the site until it is removed: in the original all languages, in a translation that one. */
	draft: flag.optional(),
};

/** The front matter of the original, which carries the facts that all languages share. */
export const originalSchema = z.strictObject({
	...everyText,
	/** When it was published: a day (2022-03-08), or a moment with its offset (2022-03-08T09:00:00+08:00). In the future, the story waits until then. */
	date,
	/** When it was last changed in a way that a reader would want to know. */
	updated: date.optional(),
	/** When the facts of a guide were last checked against their sources. */
	checked: date.optional(),
	/** The part of the paper that it stands in. */
	section: z.enum(sections, `use one of ${sections.join(', ')}`),
	/** What it is about: [hongqiao, work-permits]. A new topic is added to lib/config/site.ts, and named in messages/. */
	topics: z
		.array(z.enum(topics, `use one of ${topics.join(', ')}`), 'write a list, such as [hongqiao, work-permits]')
		.default([]),
	/** The series that it is part of, and its number in it: { id: hongqiao-file, part: 1 }. */
	series: z
		.strictObject(
			{
				id: z.enum(seriesIds, `use one of ${seriesIds.join(', ')}`),
				part: textLike(/^[1-9]\d*$/, part).transform(Number),
			},
			'write { id: name-of-the-series, part: 1 }',
		)
		.optional(),
	/** Its place on the front page, 1 to 5, while it is among the newest. Without one, the date decides. */
	lead: textLike(/^[1-5]$/, 'write a whole number from 1 to 5')
		.transform(Number)
		.optional(),
	/** The lead picture: { src: cover.svg, alt: …, caption: …, credit: … }. */
	image: image.optional(),
	/** Where the facts come from; readers are shown them. */
	sources: z.array(source, 'write a list of { name: …, url: …, date: … }').default([]),
	/** The name of the fact sheet behind the story. */
	facts: textWhere(isSlug, 'write the name of a fact sheet, without .md').optional(),
	/** What was corrected after publication. */
	corrections: z.array(correction, 'write a list of { date: …, note: … }').default([]),
	/** Former addresses: [2022/old-slug]. */
	aliases: z
		.array(
			textLike(/^\d{4}\/[a-z0-9]+(-[a-z0-9]+)*$/, 'write a year and a name, such as 2022/old-slug'),
			'write a list, such as [2022/old-slug]',
		)
		.default([]),
	/** Replaces the story by a notice, and takes it out of lists and feeds: { date: …, note: … }. */
	withdrawn: z.strictObject({ date, note: text(words) }, 'write { date: …, note: … }').optional(),
});

/** What a translation says about itself. */
const translationFacts = {
	/** Who translated it. */
	translators: z.array(text('write the name of a person'), 'write a list of names').optional(),
	/** true if it was made with automated help; readers are told. */
	machine: flag.optional(),
	/** Figures that rightly differ from the original's: ["p4: 9,645"]. */
	'numbers-ok': z
		.array(
			textLike(/^p\d+(-\d+)?: .+$/, 'write block and figure, such as "p4: 9,645"'),
			'write a list, such as ["p4: 9,645"]',
		)
		.optional(),
	/** The language of the original, then what `npm run translations -- stamp` wrote. Start with [en]. */
	translates: z.tuple(
		[z.string(stamp).refine(isLocale, stamp)],
		textLike(/^((title|description|image):)?[0-9a-f]{8}$/, stamp),
		stamp,
	),
};

/** The front matter of a translation: what is translated, and nothing that the original says for all. */
export const translationSchema = z.strictObject({
	...everyText,
	/** The words around the picture; which picture it is, the original says. */
	image: image.omit({ src: true }).optional(),
	/** In the order of the original's; pairs go by date, then order. */
	corrections: z.array(correction, 'write a list of { date: …, note: … }').default([]),
	...translationFacts,
});

/** The front matter of a page beside the news, such as `about`. */
export const fixedOriginalSchema = z.strictObject(everyText);
export const fixedTranslationSchema = z.strictObject({ ...everyText, ...translationFacts });

export type OriginalFrontMatter = z.output<typeof originalSchema>;
export type TranslationFrontMatter = z.output<typeof translationSchema>;

function isWebAddress(address: string): boolean {
	return /^https?:\/\/[^\s]+$/.test(address) && URL.canParse(address);
}
