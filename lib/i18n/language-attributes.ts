import { type Direction, type Locale, localeFacts } from './locales';

/** The attributes of an element whose text is in a language; styles choose fonts and measure by the script. */
export function languageAttributes(locale: Locale): { lang: string; dir: Direction; 'data-script': string } {
	const { tag, direction, script } = localeFacts(locale);
	return { lang: tag, dir: direction, 'data-script': script };
}
