import { isLocale, type Locale } from './locales';

/** How many tags of a request are looked at, so that a hostile header costs nothing. */
export const mostTags = 5;

/** Name of the site's only cookie: set for a year by an explicit switch of language, and by nothing else. */
export const languageCookie = 'lang';

type Wishes = {
	/** Value of the `lang` cookie. */
	cookie: string | undefined;
	/** BCP 47 tags, most wanted first. */
	tags: readonly string[];
};

/**
 * The reader's own language among those available: the cookie's, else the first wish that is available when
 * shortened subtag by subtag (`de-AT` → `de`). Undefined when nothing fits: the reader is then shown the list.
 * The rule stands in the design notes (“Languages”); `tests/support/language-cases.ts` holds its cases.
 */
export function chooseLanguage({ cookie, tags }: Wishes, available: readonly Locale[]): Locale | undefined {
	const has = (code: string): code is Locale => isLocale(code) && available.includes(code);
	if (cookie !== undefined && has(cookie)) return cookie;
	return tags
		.slice(0, mostTags)
		.flatMap(shortenings)
		.find((code) => has(code)) as Locale | undefined;
}

/** The tags of an `Accept-Language` header in the order written; `q` only drops `q=0`, and `*` says nothing. */
export function parseAcceptLanguage(header: string): string[] {
	return header
		.split(',', mostTags)
		.map((range) => range.split(';').map((part) => part.trim()))
		.filter(
			([tag, ...parameters]) => tag && tag !== '*' && !parameters.some((text) => /^q\s*=\s*0(\.0*)?$/i.test(text)),
		)
		.map(([tag]) => tag as string);
}

/** `zh-Hant-TW` → `zh-hant-tw`, `zh-hant`, `zh`. */
function shortenings(tag: string): string[] {
	const subtags = tag.toLowerCase().split('-');
	return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
}
