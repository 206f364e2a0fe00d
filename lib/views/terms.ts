import type { Glossary } from '@/lib/content/glossary';
import { type Locale, localeFacts } from '@/lib/i18n/locales';
import type { FindTerms } from '@/lib/markdown/mark-terms';

/** What may stand before and after a term, by script: no letter, but for the articles and particles that are written in one with it. */
const around: Record<ReturnType<typeof localeFacts>['script'], { before: string; after: string }> = {
	Latn: { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{M}\\p{N}])' },
	Cyrl: { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{M}\\p{N}])' },
	Arab: { before: '(?<=(?<!\\p{L})[وف]?(?:[بلك]|لل)?(?:ال)?)', after: '(?![\\p{L}\\p{M}])' },
	Kore: { before: '(?<!\\p{L})', after: '' },
	Jpan: { before: '', after: '' },
	Hans: { before: '', after: '' },
};

/** Finds the terms of the glossary in words of a language; of those that begin at one place, the longest. Chinese needs none. */
export function termFinder(glossary: Glossary, locale: Locale): FindTerms | undefined {
	const forms = glossary
		.flatMap((term) => term.forms[locale].map((form) => ({ term, form })))
		.toSorted((a, b) => b.form.length - a.form.length);
	if (locale === 'zh' || forms.length === 0) return undefined;
	const { before, after } = around[localeFacts(locale).script];
	const pattern = new RegExp(
		`${before}(?:${forms.map(({ form }) => `(${patternOf(form)})`).join('|')})${after}`,
		'giu',
	);
	return (words) =>
		[...words.matchAll(pattern)].flatMap(({ index, 0: found, ...groups }) => {
			const at = forms.findIndex((_, form) => groups[form + 1] !== undefined);
			const term = forms[at]?.term;
			if (!term) return [];
			const { id, forms: names, pinyin } = term;
			return [{ start: index, end: index + found.length, term: { id, chinese: names.zh[0], pinyin } }];
		});
}

function patternOf(form: string): string {
	return form
		.replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
		.replaceAll('*', '[\\p{L}\\p{M}]*')
		.replace(/['’]/g, "['’]")
		.replace(/ /g, '\\s');
}
