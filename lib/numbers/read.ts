import type { Locale } from '@/lib/i18n/locales';
import { readerOfCharacters } from './characters';
import { arabic } from './languages/ar';
import { german } from './languages/de';
import { english } from './languages/en';
import { spanish } from './languages/es';
import { french } from './languages/fr';
import { japanese } from './languages/ja';
import { korean } from './languages/ko';
import { russian } from './languages/ru';
import { chinese } from './languages/zh';
import { spelloutRules } from './rbnf-data';
import type { Reading } from './reading';
import { readerOfWords } from './words';

type Reader = (text: string) => Reading[];

const makers: Record<Locale, () => Reader> = {
	en: () => readerOfWords(english, spelloutRules.en),
	zh: () => readerOfCharacters(chinese),
	ja: () => readerOfCharacters(japanese),
	ko: () => readerOfCharacters(korean),
	fr: () => readerOfWords(french, spelloutRules.fr),
	es: () => readerOfWords(spanish, spelloutRules.es),
	de: () => readerOfWords(german, spelloutRules.de),
	ru: () => readerOfWords(russian, spelloutRules.ru),
	ar: () => readerOfWords(arabic, spelloutRules.ar),
};

/** A reader, and what it read last: an original is compared with each of its translations. */
type Made = { read: Reader; recent: Map<string, readonly Reading[]> };

const made = new Map<Locale, Made>();
const recentlyAtMost = 100;

/** Every quantity, date and time that a text names, in the order of the text. */
export function readNumbers(locale: Locale, text: string): readonly Reading[] {
	const { read, recent } = made.get(locale) ?? make(locale);
	const known = recent.get(text);
	if (known) return known;
	const readings = read(text);
	if (recent.size >= recentlyAtMost) recent.clear();
	recent.set(text, readings);
	return readings;
}

function make(locale: Locale): Made {
	const reader: Made = { read: makers[locale](), recent: new Map() };
	made.set(locale, reader);
	return reader;
}
