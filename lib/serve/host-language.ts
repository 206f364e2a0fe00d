import { mostTags } from '@/lib/i18n/choose-language';
import { type Locale, locales } from '@/lib/i18n/locales';

// The rule of `lib/i18n/choose-language.ts` as regular expressions, for servers that have nothing else. They use only
// what both PCRE and RE2 know.

/** What stands for a wish that is no language of ours; no folder has its name. */
export const noLanguage = 'none';

/** One wish of a request, by its place in `Accept-Language`: the first expression that matches tells the language. */
export type WishPattern = { pattern: string; language: Locale | typeof noLanguage };

/** For each of the tags that are looked at, the expressions to try in order, without regard to capitals. */
export const wishPatterns: readonly (readonly WishPattern[])[] = Array.from({ length: mostTags }, (_, index) => {
	const before = `^(?:[^,]*,){${index}}\\s*`;
	return [
		{ pattern: `${before}[^,]*;\\s*q\\s*=\\s*0(?:\\.0*)?\\s*(?:[;,]|$)`, language: noLanguage },
		...locales.map((locale) => ({ pattern: `${before}${locale}(?:-[^,;]*)?\\s*(?:[;,]|$)`, language: locale })),
	];
});
