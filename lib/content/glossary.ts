import { z } from 'zod';
import { type Locale, localeFacts, locales } from '@/lib/i18n/locales';
import { judgeValues } from '@/lib/problems/judge-values';
import { placeAt } from '@/lib/problems/place';
import { type Problem, problemIn } from '@/lib/problems/problem';
import { readYaml } from '@/lib/problems/yaml';
import { glossaryPath } from './paths';

/** A name or a term, and how each language of the portal writes it. */
export type GlossaryTerm = {
	/** As `content/glossary.yml` calls it: `state-council`. */
	id: string;
	/** In each language, the name itself and then others that are accepted; `*` stands for any letters. */
	forms: Record<Locale, readonly [name: string, ...others: string[]]>;
	/** How the Chinese name is read aloud, with tone marks. */
	pinyin: string;
};

export type Glossary = readonly GlossaryTerm[];

const text = (message: string) => z.string(message).trim().min(1, message);

const formsRemedy = (locale: Locale) =>
	`write the name in ${localeFacts(locale).endonym}, or a list in brackets: the name, then other forms that are accepted`;

const formsSchema = (locale: Locale) => {
	const form = text(formsRemedy(locale));
	return z.union([form.transform((name) => [name]), z.array(form).min(1, formsRemedy(locale))], formsRemedy(locale));
};

const termSchema = z.strictObject({
	...Object.fromEntries(locales.map((locale) => [locale, formsSchema(locale)])),
	pinyin: text('write how the Chinese name is read aloud, with tone marks'),
});

/** Reads the glossary, all of it or none. Files of its problems are relative to the content folder. */
export function readGlossary(source: string): { glossary: Glossary; problems: Problem[] } {
	const located = readYaml(source, 'the glossary', (offset) => placeAt(source, offset));
	const refuse = (findings: readonly Parameters<typeof problemIn>[1][]) => ({
		glossary: [],
		problems: findings.map((finding) => problemIn(glossaryPath, finding)),
	});
	if ('findings' in located) return refuse(located.findings);

	const terms = Object.entries(located.values as Record<string, unknown>).map(([id, values]) => {
		const within = {
			values,
			placeOf: (path: readonly PropertyKey[]) => located.placeOf([id, ...path]),
			placeOfKey: (path: readonly PropertyKey[]) => located.placeOfKey([id, ...path]),
		};
		const judged = judgeValues(within, termSchema, `the term "${id}"`);
		if ('findings' in judged) return judged;
		const { pinyin, ...forms } = judged.values;
		return { term: { id, pinyin, forms: forms as unknown as GlossaryTerm['forms'] } };
	});
	const findings = terms.flatMap((term) => ('findings' in term ? term.findings : []));
	if (findings.length > 0) return refuse(findings);
	return { glossary: terms.flatMap((one) => ('term' in one ? one.term : [])), problems: [] };
}
