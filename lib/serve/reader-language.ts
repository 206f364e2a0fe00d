import type { IncomingHttpHeaders } from 'node:http';
import { chooseLanguage, languageCookie, parseAcceptLanguage } from '@/lib/i18n/choose-language';
import { type Locale, locales } from '@/lib/i18n/locales';

/** Pages that stand for the same page in the reader's own language, and the rest of that page's address. */
const languagelessPages = /^\/(?:any(?<story>\/\d{4}\/[a-z0-9-]+\/))?$/;

/**
 * For a page that belongs to no language: the reader's own among those that have it, by cookie and headers. Undefined
 * for every other page; without a locale where the list itself is the answer, as for a request that says nothing.
 */
export function redirectToReader(
	pathname: string,
	headers: IncomingHttpHeaders,
	hasPage: (locale: Locale, path: string) => boolean,
): { locale: Locale | undefined; path: string } | undefined {
	const match = languagelessPages.exec(pathname);
	if (!match) return undefined;
	const path = match.groups?.story ?? '/';
	const wishes = {
		cookie: cookieNamed(languageCookie, headers.cookie ?? ''),
		tags: parseAcceptLanguage(headers['accept-language'] ?? ''),
	};
	const available = locales.filter((locale) => hasPage(locale, path));
	return { locale: chooseLanguage(wishes, available), path };
}

function cookieNamed(name: string, header: string): string | undefined {
	const pairs = header.split(';').map((pair) => pair.trim().split('='));
	return pairs.find(([key]) => key === name)?.[1];
}
