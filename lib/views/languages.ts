import { defaultLocale, locales } from '@/lib/i18n/locales';
import { addressOf } from '@/lib/routes/routes';
import { everyAlternate } from './alternates';
import { type Frame, frameOf } from './frame';
import { leadStory } from './front';
import type { LanguageChoice } from './language-choice';
import type { PageKind } from './page-kind';
import { frontShareCard, type ShareCard } from './share-card';

/** `/`: the languages, each with its lead story. */
export type LanguagesView = { frame: Frame; card: ShareCard; choices: LanguageChoice[] };

export const languagesPages: PageKind<'languages', LanguagesView> = {
	params: () => [{}],

	view: (edition) => {
		const address = addressOf('languages', {});
		const alternates = everyAlternate((locale) => addressOf('front', { locale }));
		return {
			frame: frameOf(edition, { locale: defaultLocale, address, alternates, anyAddress: address }),
			card: frontShareCard(defaultLocale),
			choices: locales.map((locale) => {
				const lead = leadStory(edition.catalogue, locale)?.text;
				return {
					locale,
					address: addressOf('front', { locale }),
					title: lead?.title,
					unpublished: lead?.unpublished,
				};
			}),
		};
	},
};
