import type { FixedPage, Story } from '@/lib/content/story';
import { type Locale, locales } from '@/lib/i18n/locales';
import { addressOf } from '@/lib/routes/routes';
import type { Alternate } from './frame';

/** The translations of a story that exist, its original among them, in the order of the registry. */
export function storyAlternates({ year, slug, texts }: Pick<Story, 'year' | 'slug' | 'texts'>): Alternate[] {
	return inOrder(texts.map(({ locale }) => ({ locale, address: addressOf('story', { locale, year, slug }) })));
}

export function fixedAlternates({ name, texts }: FixedPage): Alternate[] {
	return inOrder(texts.map(({ locale }) => ({ locale, address: addressOf('fixed', { locale, page: name }) })));
}

/** For pages that exist in every language. */
export function everyAlternate(address: (locale: Locale) => string): Alternate[] {
	return locales.map((locale) => ({ locale, address: address(locale) }));
}

function inOrder(alternates: Alternate[]): Alternate[] {
	return alternates.sort((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale));
}
