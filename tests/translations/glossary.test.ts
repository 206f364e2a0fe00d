import { expect, it } from 'vitest';
import { type Glossary, readGlossary } from '@/lib/content/glossary';
import { locales } from '@/lib/i18n/locales';
import { judgeStory } from '@/lib/translations/judge';
import { catalogueOfFiles, original, printed, stampedFor, translation } from '../support/sources';

/** A term whose forms are given in two languages, and named after the language in the others. */
function term(id: string, en: string, de: string): string {
	const others = locales
		.filter((locale) => locale !== 'en' && locale !== 'de')
		.map((locale) => `  ${locale}: ${locale}`);
	return [`${id}:`, `  en: ${en}`, `  de: ${de}`, ...others, '  pinyin: pīnyīn', ''].join('\n');
}

const source = [
	term('council', 'State Council', 'Staatsrat'),
	term('permit', 'residence permit', '[Aufenthaltserlaubnis, Aufenthaltstitel]'),
	term('talent-permit', 'Overseas Talent Residence Permit', 'Aufenthaltsausweis'),
	term(
		'drafting',
		'National Immigration Administration',
		'[Nationale Einwanderungsbehörde, Nationale* Einwanderungsbehörde]',
	),
].join('\n');

const { glossary } = readGlossary(source);

function warningsOf(body: string, translated: string, terms: Glossary = glossary): string[] {
	const files = { '2022/x/en.md': original({}, body), '2022/x/de.md': translation({}, translated) };
	return catalogueOfFiles(files)
		.catalogue.stories.flatMap((story) => judgeStory(story, terms))
		.map(printed);
}

it('names the term that a translation writes in another form, both places, and the remedy', () => {
	expect(warningsOf('Nothing.\n\nThe State Council met.\n', 'Nichts.\n\nDer Staatsausschuss tagte.\n')).toEqual([
		'warning 2022/x/de.md:9:1  "State Council" (en.md:10:1) is "Staatsrat" here, and that stands nowhere; write it so, or add the form that is used to glossary.yml',
	]);
});

it('is silent where the form of the glossary stands anywhere in the text, inflected and in capitals too', () => {
	expect(
		warningsOf(
			'The State Council met.\n\nThe National Immigration Administration issued a residence permit.\n',
			'Im Vorschlag des STAATSRATS steht es.\n\nEin Aufenthaltstitel der Nationalen Einwanderungsbehörde.\n',
		),
	).toEqual([]);
});

it('takes a term within a longer one for a part of that one', () => {
	expect(warningsOf('The Overseas Talent Residence Permit.\n', 'Der Aufenthaltsausweis.\n')).toEqual([]);
	expect(warningsOf('A residence permit.\n', 'Der Aufenthaltsausweis.\n')).toHaveLength(1);
});

it('passes over what has changed in the original since the translation was stamped', () => {
	const before = original({}, 'Nothing.\n');
	const files = {
		'2022/x/en.md': original({}, 'The State Council met.\n'),
		'2022/x/de.md': stampedFor(translation({}, 'Nichts.\n'), before),
	};
	const { stories } = catalogueOfFiles(files).catalogue;
	expect(stories.flatMap((story) => judgeStory(story, glossary))).toEqual([]);
});

it.each([
	['a: b: c\n', /^glossary\.yml:1:\d+ {2}the glossary is not YAML/],
	[term('x', 'X', 'X').replace('  ko: ko\n', ''), /^glossary\.yml:2:3 {2}ko is missing; write the name in 한국어/],
	[term('x', 'X', '[]'), /^glossary\.yml:3:7 {2}de is \[\]; write the name in Deutsch/],
	[`${term('x', 'X', 'X')}  nl: X\n`, /^glossary\.yml:12:3 {2}there is no key "nl"; use en, zh/],
	[term('x', 'X', '""'), /^glossary\.yml:3:7 {2}de is ""; write the name in Deutsch/],
])('refuses a glossary that is none: %#', (text, problem) => {
	const { glossary: none, problems } = readGlossary(text);
	expect(none).toEqual([]);
	expect(problems.map(printed)).toEqual([expect.stringMatching(problem)]);
});

it('reads an empty glossary', () => {
	expect(readGlossary('')).toEqual({ glossary: [], problems: [] });
});
