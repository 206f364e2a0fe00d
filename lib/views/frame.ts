import type { FixedPageName } from '@/lib/config/site';
import type { Locale } from '@/lib/i18n/locales';
import { addressOf } from '@/lib/routes/routes';
import type { Edition } from './edition';

/** A page in another language, or in its own: what switcher, hreflang, sitemap and feeds read. */
export type Alternate = { locale: Locale; address: string };

/** What every page in a language has around its content. */
export type Frame = {
	locale: Locale;
	address: string;
	/** Of the site: the origin that absolute links begin with. */
	siteUrl: string;
	/** The languages that this page exists in, its own among them, in the order of the registry. */
	alternates: Alternate[];
	/** The address for readers whose language nobody knows. */
	anyAddress: string | undefined;
	/** The pages beside the news that exist in this language. */
	fixedPages: { name: FixedPageName; address: string }[];
};

/** Pictures as views carry them; sizes in CSS pixels. */
export type PictureView = {
	src: string;
	width: number;
	height: number;
	alt: string;
	caption?: string | undefined;
	credit?: string | undefined;
};

export function frameOf(
	{ catalogue, siteUrl }: Edition,
	page: Pick<Frame, 'locale' | 'address' | 'alternates'> & { anyAddress?: string },
): Frame {
	const fixedPages = catalogue.fixedPages
		.filter(({ texts }) => texts.some(({ locale }) => locale === page.locale))
		.map(({ name }) => ({ name, address: addressOf('fixed', { locale: page.locale, page: name }) }));
	return { anyAddress: undefined, ...page, siteUrl, fixedPages };
}
