import type { Unpublished } from '@/lib/content/story';
import { addressOf } from '@/lib/routes/routes';
import { fixedAlternates } from './alternates';
import { bodyOf } from './body';
import { brokenFixedPage } from './broken';
import { type Frame, frameOf } from './frame';
import type { PageKind } from './page-kind';

/** A page beside the news, such as `about`. */
export type FixedView = {
	frame: Frame;
	title: string;
	description: string;
	/** Sanitised HTML. */
	body: string;
	/** Whether it was translated with automated help. */
	machine: boolean;
	unpublished?: Unpublished | undefined;
};

export const fixedPages: PageKind<'fixed', FixedView> = {
	params: ({ catalogue }) =>
		catalogue.fixedPages.flatMap(({ name, texts }) => texts.map(({ locale }) => ({ locale, page: name }))),

	view: (edition, { locale, page: name }) => {
		const page = edition.catalogue.fixedPages.find((candidate) => candidate.name === name);
		const text = page?.texts.find((candidate) => candidate.locale === locale);
		if (!page || !text) return brokenFixedPage(edition, locale, name);
		return {
			frame: frameOf(edition, {
				locale: text.locale,
				address: addressOf('fixed', { locale, page: name }),
				alternates: fixedAlternates(page),
			}),
			title: text.title,
			description: text.description,
			body: bodyOf(edition.catalogue, text),
			machine: text.translation?.machine ?? false,
			unpublished: text.unpublished,
		};
	},
};
