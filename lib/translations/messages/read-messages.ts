import { existsSync, readFileSync } from 'node:fs';
import { locales } from '@/lib/i18n/locales';
import type { MessageSource } from './judge-messages';

/** The files of `messages/`, one for each language of the registry. */
export function readMessages(): MessageSource[] {
	return locales.map((locale) => {
		const file = `messages/${locale}.json`;
		return { locale, file, text: existsSync(file) ? readFileSync(file, 'utf8') : undefined };
	});
}
