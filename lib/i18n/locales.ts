/**
 * The registry of languages. Adding a language is one row here, one file in `messages/`, and translations:
 * types, routes, switcher, hreflang, fonts and tests derive from it.
 */
const registry = {
	en: { tag: 'en', endonym: 'English', direction: 'ltr', script: 'Latn' },
	zh: { tag: 'zh-Hans', endonym: '中文', direction: 'ltr', script: 'Hans' },
	ja: { tag: 'ja', endonym: '日本語', direction: 'ltr', script: 'Jpan' },
	ko: { tag: 'ko', endonym: '한국어', direction: 'ltr', script: 'Kore' },
	fr: { tag: 'fr', endonym: 'Français', direction: 'ltr', script: 'Latn' },
	es: { tag: 'es', endonym: 'Español', direction: 'ltr', script: 'Latn' },
	de: { tag: 'de', endonym: 'Deutsch', direction: 'ltr', script: 'Latn' },
	ru: { tag: 'ru', endonym: 'Русский', direction: 'ltr', script: 'Cyrl' },
	ar: { tag: 'ar', endonym: 'العربية', direction: 'rtl', script: 'Arab' },
} as const satisfies Record<string, LocaleFacts>;

type LocaleFacts = {
	/** BCP 47 tag, for `lang` and `hreflang`. */
	tag: string;
	/** What the language calls itself. */
	endonym: string;
	direction: 'ltr' | 'rtl';
	/** ISO 15924 code; styles choose fonts, measure and line height by it. */
	script: 'Latn' | 'Cyrl' | 'Arab' | 'Hans' | 'Jpan' | 'Kore';
};

/** A language of the portal, as written in addresses. */
export type Locale = keyof typeof registry;
export type Direction = LocaleFacts['direction'];
export type Script = LocaleFacts['script'];

export const locales = Object.keys(registry) as Locale[];

/** The language of pages that belong to no language, such as `/`. */
export const defaultLocale: Locale = 'en';

export function isLocale(text: string): text is Locale {
	return Object.hasOwn(registry, text);
}

export function localeFacts(locale: Locale): LocaleFacts {
	return registry[locale];
}

/** Open Graph's `language_TERRITORY`, such as `zh_CN`, with the likeliest territory of CLDR. */
export function openGraphLocale(locale: Locale): string {
	const { language, region } = new Intl.Locale(registry[locale].tag).maximize();
	return `${language}_${region}`;
}
