import ar from 'cldr-rbnf/rbnf/ar.json';
import de from 'cldr-rbnf/rbnf/de.json';
import en from 'cldr-rbnf/rbnf/en.json';
import es from 'cldr-rbnf/rbnf/es.json';
import fr from 'cldr-rbnf/rbnf/fr.json';
import ko from 'cldr-rbnf/rbnf/ko.json';
import ru from 'cldr-rbnf/rbnf/ru.json';
import type { SpelloutRules } from './rbnf';

const rulesOf = (file: { rbnf: { rbnf: { SpelloutRules: unknown } } }) => file.rbnf.rbnf.SpelloutRules as SpelloutRules;

/** The rules by which CLDR writes numbers out, of the languages whose numerals are words. */
export const spelloutRules = {
	ar: rulesOf(ar),
	de: rulesOf(de),
	en: rulesOf(en),
	es: rulesOf(es),
	fr: rulesOf(fr),
	ko: rulesOf(ko),
	ru: rulesOf(ru),
} satisfies Record<string, SpelloutRules>;
