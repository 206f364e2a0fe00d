import type { FixedPageName } from '@/lib/config/site';
import { storiesIn } from '@/lib/content/queries';
import type { Locale } from '@/lib/i18n/locales';
import type { ResolvedPicture } from '@/lib/markdown/pictures';
import { addressOf } from '@/lib/routes/routes';
import type { Edition } from './edition';

/** A page in another language, or in its own: what switcher, hreflang, sitemap and feeds read. */
export type Alternate = { locale: Locale; address: string };

/** A link of the frame, under the name that messages have for it. */
export type NamedLink<Name extends string = string> = { name: Name; address: string };

/** What every page in a language has around its content. */
export type Frame = {
	locale: Locale;
	address: string;
	/** The address that search engines should know, where it is not the page's own. */
	canonical: string | undefined;
	/** Of the site: the origin that absolute links begin with. */
	siteUrl: string;
	/** The languages that this page exists in, its own among them, in the order of the registry. */
	alternates: Alternate[];
	/** Where the switcher leads: to the alternates, and for a list that a language lacks to the nearest page above it. */
	switches: Alternate[];
	/** The address for readers whose language nobody knows. */
	anyAddress: string | undefined;
	/** The pages beside the news that exist in this language. */
	fixedPages: NamedLink<FixedPageName>[];
	/** The years of which this language has stories, newest first. */
	archives: NamedLink[];
	/** Whether the page belongs to a preview, and has to say so. */
	isPreview?: boolean | undefined;
};

/** Pictures as views carry them. */
export type PictureView = ResolvedPicture & {
	alt: string;
	caption?: string | undefined;
	credit?: string | undefined;
};

type Own = Pick<Frame, 'locale' | 'address' | 'alternates'> &
	Partial<Pick<Frame, 'anyAddress' | 'switches' | 'canonical'>>;

export function frameOf({ catalogue, siteUrl, isPreview }: Edition, page: Own): Frame {
	const { locale } = page;
	const fixedPages = catalogue.fixedPages
		.filter(({ texts }) => texts.some((text) => text.locale === locale))
		.map(({ name }) => ({ name, address: addressOf('fixed', { locale, page: name }) }));
	const years = [...new Set(storiesIn(catalogue, locale).map(({ story }) => story.year))].sort().reverse();
	const archives = years.map((year) => ({ name: year, address: addressOf('archive', { locale, year }) }));
	return {
		anyAddress: undefined,
		canonical: undefined,
		switches: page.alternates,
		...page,
		siteUrl,
		fixedPages,
		archives,
		isPreview,
	};
}
