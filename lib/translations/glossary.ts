import { basename } from 'node:path';
import type { Glossary, GlossaryTerm } from '@/lib/content/glossary';
import { glossaryPath } from '@/lib/content/paths';
import type { StoryText, Text } from '@/lib/content/story';
import type { Locale } from '@/lib/i18n/locales';
import { type Place, type Problem, problemIn } from '@/lib/problems/problem';
import { wordsWithin } from './numbers/located-words';
import type { TextPair } from './pairs';

/** Words of an original and where they stand, with the place in the translation that says the same. */
type Passage = { words: string; start: Place; counterpart: Place };

type Pattern = { term: GlossaryTerm; anywhere: RegExp };

/**
 * Terms of the glossary that an original names and its translation nowhere calls by a form that the glossary has: a warning
 * for each, where the original names it first. What has changed in the original since the stamp is drift, and passed over.
 */
export function judgeGlossary(pair: TextPair, glossary: Glossary): Problem[] {
	if (glossary.length === 0) return [];
	const { original, translation } = pair;
	const theirs = patternsOf(glossary, original.locale);
	const ours = new Map(patternsOf(glossary, translation.locale).map(({ term, anywhere }) => [term, anywhere]));
	const said = comparable([...outerWords(translation), wordsWithin(translation.body.children).text].join('\n'));
	const judged = new Set<GlossaryTerm>();
	return passagesOf(pair).flatMap(({ words, start, counterpart }) =>
		termsIn(words, theirs).flatMap((term): Problem[] => {
			if (judged.has(term)) return [];
			judged.add(term);
			if (said.search(ours.get(term) as RegExp) >= 0) return [];
			const [name, ...others] = term.forms[translation.locale];
			const place = `${basename(original.path)}:${start.line}:${start.column}`;
			return [
				problemIn(translation.path, {
					line: counterpart.line,
					column: counterpart.column,
					severity: 'warning',
					reason: `"${term.forms[original.locale][0]}" (${place}) is ${quoteForms([name, ...others])} here, and that stands nowhere`,
					remedy: `write it so, or add the form that is used to ${glossaryPath}`,
				}),
			];
		}),
	);
}

function quoteForms([name, ...others]: readonly string[]): string {
	return others.length > 0 ? `"${name}" (or ${others.map((other) => `"${other}"`).join(', ')})` : `"${name}"`;
}

/** The words around the body and of each of its blocks that is still as it was when it was translated. */
function passagesOf({ original, translation, blocks: pairs, isDrift }: TextPair): Passage[] {
	const changed = translation.translation?.drift?.words ?? [];
	const around = (['title', 'description'] as const)
		.filter((name) => !changed.includes(name))
		.map((name) => ({
			words: original[name] ?? '',
			start: original.placeOf([name]),
			counterpart: translation.placeOf([name]),
		}));
	const blocks = pairs.flatMap((pair) => {
		const start = pair.original?.position?.start;
		if (!pair.original || !start || isDrift(pair)) return [];
		const counterpart = pair.translation?.position?.start ?? translation.placeOf(['title']);
		return [{ words: wordsWithin([pair.original]).text, start, counterpart }];
	});
	return [...around, ...blocks];
}

function outerWords(text: Text | StoryText): string[] {
	const image = 'image' in text ? text.image : undefined;
	return [text.title, text.description, image?.alt, image?.caption].filter((words) => words !== undefined);
}

/** The terms that words name, in the order of the glossary; a term within a longer one, as “permit”, is not named. */
function termsIn(words: string, patterns: readonly Pattern[]): GlossaryTerm[] {
	const text = comparable(words);
	const spans = patterns.flatMap(({ term, anywhere }) =>
		[...text.matchAll(anywhere)].map(({ index, 0: found }) => ({ term, start: index, end: index + found.length })),
	);
	const isWithin = (one: (typeof spans)[number], other: (typeof spans)[number]) =>
		other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start;
	return spans.filter((one) => !spans.some((other) => isWithin(one, other))).map(({ term }) => term);
}

const compiled = new WeakMap<Glossary, Partial<Record<Locale, Pattern[]>>>();

/** A pattern for each term, of all its forms in a language. */
function patternsOf(glossary: Glossary, locale: Locale): Pattern[] {
	const known = compiled.get(glossary) ?? {};
	compiled.set(glossary, known);
	known[locale] ??= glossary.map((term) => {
		const forms = term.forms[locale].map((form) =>
			comparable(form)
				.replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
				.replaceAll('*', '[\\p{L}\\p{M}]*'),
		);
		return { term, anywhere: new RegExp(forms.join('|'), 'gu') };
	});
	return known[locale];
}

/** Words in the form in which they are compared: small letters, plain spaces and apostrophes, no Arabic vowel signs. */
function comparable(words: string): string {
	return words
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\u064b-\u0652\u0670\u0640]/g, '')
		.replaceAll('’', "'")
		.replace(/\s+/g, ' ');
}
