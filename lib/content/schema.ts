import { z } from 'zod';
import { sections, seriesIds, topics } from '@/lib/config/site';
import { isIsoDate } from '@/lib/i18n/dates';
import { isLocale } from '@/lib/i18n/locales';
import { isSlug } from './paths';

// This is the writer's manual: what may stand between the two lines "---" at the top of a file. Each key carries its
// explanation and an example in YAML; `npm run new` writes both into new files. The message of each rule is the remedy
// that the writer is shown; the reason is made from the key and its value.

declare module 'zod' {
	interface GlobalMeta {
		/** A value as it may be written in YAML. Keys that hold others have none: theirs are shown. */
		example?: string;
	}
}

const textWhere = (holds: (value: string) => boolean, remedy: string) => z.string(remedy).refine(holds, remedy);
const textLike = (form: RegExp, remedy: string) => textWhere((value) => form.test(value), remedy);
const text = (remedy: string) => z.string(remedy).trim().min(1, remedy);
const date = textWhere(isIsoDate, 'write an ISO date, such as 2022-03-12');
const flag = z.literal(['true', 'false'], 'write true, or remove the key').transform((value) => value === 'true');
const part = 'write a whole number from 1';
const stamp = 'write [en], the language of the original, and let "npm run translations -- stamp" add the rest';
const words = 'write it in plain words, without Markdown';

const source = z.strictObject({
	name: text(words).meta({ description: 'Who published it.', example: 'SHINE (Shanghai Daily)' }),
	url: textWhere(isWebAddress, 'write an address of the web, such as https://example.org/report').optional().meta({
		description: 'Where it can be read. A source on paper has none.',
		example: 'https://example.org/report',
	}),
	date: date.optional().meta({ description: 'The day on which it was published.', example: '2022-03-07' }),
});

const correction = z.strictObject({
	date: date.meta({ description: 'The day on which the story was corrected.', example: '2022-03-11' }),
	note: text(words).meta({
		description: 'What was wrong and what is right, in a sentence or two.',
		example: 'The share is one-fifth. An earlier version said one-third.',
	}),
});

const corrections = z.array(correction, 'write a list of { date: …, note: … }').default([]);

const image = z.strictObject({
	src: text('write the name of a picture that lies beside the text, such as cover.svg').meta({
		description: 'The name of its file.',
		example: 'cover.svg',
	}),
	alt: text('describe the picture for those who cannot see it').meta({
		description: 'What is to be seen, for those who cannot see it.',
		example: 'Five service windows in a row',
	}),
	caption: text(words)
		.optional()
		.meta({ description: 'What stands under the picture.', example: 'The windows in 2022' }),
	credit: text(words).optional().meta({ description: 'Who made the picture.', example: 'Photograph by a person' }),
});

/** What may stand in the original and in each translation. */
const everyText = {
	title: text(words).meta({ description: 'The headline, in plain words.', example: 'Headline of the story' }),
	description: text(words).meta({
		description: 'The standfirst, one or two sentences; search results and share cards show it too.',
		example: 'Standfirst of the story, in one or two sentences.',
	}),
	draft: flag.optional().meta({
		description:
			'Keeps a text out of the site until it is removed: in the original all languages, in a translation that one.',
		example: 'true',
	}),
};

/** The front matter of the original, which carries the facts that all languages share. */
export const originalSchema = z.strictObject({
	...everyText,
	date: date.meta({
		description:
			'When it was published: a day (2022-03-08), or a moment with its offset (2022-03-08T09:00:00+08:00). In the future, the story waits until then.',
		example: '2022-03-08',
	}),
	updated: date.optional().meta({
		description: 'When it was last changed in a way that a reader would want to know.',
		example: '2022-03-10',
	}),
	checked: date.optional().meta({
		description: 'When the facts of a guide were last checked against their sources.',
		example: '2025-06-01',
	}),
	section: z.enum(sections, `use one of ${sections.join(', ')}`).meta({
		description: `The part of the paper that it stands in: ${sections.join(', ')}.`,
		example: sections[0],
	}),
	topics: z
		.array(z.enum(topics, `use one of ${topics.join(', ')}`), 'write a list, such as [hongqiao, work-permits]')
		.default([])
		.meta({
			description: 'What it is about. A new topic is added to lib/config/site.ts, and named in messages/.',
			example: `[${topics.slice(0, 2).join(', ')}]`,
		}),
	series: z
		.strictObject(
			{
				id: z.enum(seriesIds, `use one of ${seriesIds.join(', ')}`).meta({
					description: `Its name: ${seriesIds.join(', ')}. A new one is added to lib/config/site.ts, and named in messages/.`,
					example: seriesIds[0],
				}),
				part: textLike(/^[1-9]\d*$/, part)
					.transform(Number)
					.meta({ description: 'The number of the story in it.', example: '1' }),
			},
			'write { id: name-of-the-series, part: 1 }',
		)
		.optional()
		.meta({ description: 'The series that it is part of.' }),
	lead: textLike(/^[1-5]$/, 'write a whole number from 1 to 5')
		.transform(Number)
		.optional()
		.meta({
			description: 'Its place on the front page, 1 to 5, while it is among the newest. Without one, the date decides.',
			example: '2',
		}),
	image: image.optional().meta({ description: 'The lead picture. Its file lies beside the text.' }),
	sources: z
		.array(source, 'write a list of { name: …, url: …, date: … }')
		.default([])
		.meta({ description: 'Where the facts come from; readers are shown them at the end of the story.' }),
	facts: textWhere(isSlug, 'write the name of a fact sheet, without .md').optional().meta({
		description: 'The name of the fact sheet behind the story.',
		example: 'hongqiao-talent-hub-one-year-on',
	}),
	corrections: corrections.meta({ description: 'What was corrected after publication.' }),
	aliases: z
		.array(
			textLike(/^\d{4}\/[a-z0-9]+(-[a-z0-9]+)*$/, 'write a year and a name, such as 2022/old-slug'),
			'write a list, such as [2022/old-slug]',
		)
		.default([])
		.meta({ description: 'Former addresses, which lead to this one.', example: '[2022/old-slug]' }),
	withdrawn: z
		.strictObject(
			{
				date: date.meta({ description: 'The day on which it was withdrawn.', example: '2022-03-12' }),
				note: text(words).meta({ description: 'Why.', example: 'The report that it rests on was taken back.' }),
			},
			'write { date: …, note: … }',
		)
		.optional()
		.meta({ description: 'Replaces the story by a notice, and takes it out of lists and feeds.' }),
});

/** What a translation says about itself. */
const translationFacts = {
	translators: z.array(text('write the name of a person'), 'write a list of names').optional().meta({
		description: 'Who translated it.',
		example: '[Name of a person]',
	}),
	machine: flag.optional().meta({
		description: 'true if it was made with automated help; readers are told.',
		example: 'true',
	}),
	'numbers-ok': z
		.array(
			textLike(/^p\d+(-\d+)?: .+$/, 'write block and figure, such as "p4: 9,645"'),
			'write a list, such as ["p4: 9,645"]',
		)
		.optional()
		.meta({ description: 'Figures that rightly differ from the original’s.', example: '["p4: 9,645"]' }),
	translates: z
		.tuple(
			[z.string(stamp).refine(isLocale, stamp)],
			textLike(/^((title|description|image):)?[0-9a-f]{8}$/, stamp),
			stamp,
		)
		.meta({
			description: 'The language of the original, then what `npm run translations -- stamp` writes.',
			example: '[en]',
		}),
};

/** The front matter of a translation: what is translated, and nothing that the original says for all. */
export const translationSchema = z.strictObject({
	...everyText,
	image: image
		.omit({ src: true })
		.optional()
		.meta({ description: 'The words around the picture; which picture it is, the original says.' }),
	corrections: corrections.meta({
		description: 'The corrections of the original. Pairs go by date, then by order.',
	}),
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
