import { defaultLocale, isLocale, locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { addressOf } from '@/lib/routes/routes';
import { everyAlternate } from './alternates';
import { type Frame, frameOf } from './frame';
import type { LanguageChoice } from './language-choice';
import type { PageKind } from './page-kind';

/** What a reader is told where there is no page, in one language. */
export type NotFoundView = { frame: Frame };

/** The same in all of them. */
export type NotFoundAnywhereView = { frame: Frame; choices: LanguageChoice[] };

const fronts = everyAlternate((locale) => addressOf('front', { locale }));

export const notFoundPages: PageKind<'notFound', NotFoundView> = {
	params: () => locales.map((locale) => ({ locale })),

	view: (edition, { locale }) => {
		if (!isLocale(locale)) return undefined;
		const address = addressOf('notFound', { locale });
		return { frame: frameOf(edition, { locale, address, alternates: fronts }) };
	},
};

export const notFoundAnywherePages: PageKind<'notFoundAnywhere', NotFoundAnywhereView> = {
	params: () => [{}],

	view: (edition) => ({
		frame: frameOf(edition, { locale: defaultLocale, address: addressOf('notFoundAnywhere', {}), alternates: fronts }),
		choices: fronts.map((alternate) => ({ ...alternate, title: messagesOf(alternate.locale).notFound.title })),
	}),
};
