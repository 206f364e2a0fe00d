import { type Locale, localeFacts } from '@/lib/i18n/locales';

/** Names that stay as they are in languages with the Latin script; the others write them in their own. */
const names = ['Hongqiao', 'Tongwen', 'WeChat'];

/** Words that a language shares with English, letter by letter. */
const sharedWords: Partial<Record<Locale, readonly string[]>> = {
	fr: ['Contact', 'Corrections', 'Guides', 'Notes', 'Page', 'Pages', 'Sources', 'Visas'],
};

/** Letters by ISO 15924 code, as expressions of Unicode scripts; a language without one writes Latin letters. */
const letters: Partial<Record<string, RegExp>> = {
	Arab: /\p{Script=Arab}/u,
	Cyrl: /\p{Script=Cyrl}/u,
	Hans: /\p{Script=Han}/u,
	Jpan: /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}]/u,
	Kore: /\p{Script=Hang}/u,
};

/**
 * Whether a message was left in English by mistake. In a script of its own: it has words, and none with a letter of that
 * script. In Latin letters: it has the words of the English message, and one of them is neither a name nor shared.
 */
export function isLeftInEnglish(locale: Locale, words: readonly string[], english: readonly string[]): boolean {
	if (locale === 'en' || words.length === 0) return false;
	const own = letters[localeFacts(locale).script];
	if (own) return !words.some((word) => own.test(word));
	const isSame = words.length === english.length && words.every((word, index) => word === english[index]);
	return isSame && words.some((word) => !names.includes(word) && !sharedWords[locale]?.includes(word));
}
