import { site } from '@/lib/config/site';
import { instantOf } from '@/lib/i18n/dates';
import { type Locale, localeFacts, locales } from '@/lib/i18n/locales';
import { absoluteAddress, addressOf } from '@/lib/routes/routes';
import type { Frame } from '@/lib/views/frame';

/** A page that search engines should know. The date of its last change is ISO, and left out where nobody knows it. */
export type MappedPage = Pick<Frame, 'locale' | 'address' | 'alternates' | 'anyAddress'> & {
	lastModified: string | undefined;
	/** Of a story: what Google News is told of it while it is new. */
	news: { title: string; date: string } | undefined;
};

/** As many as one file may hold: https://www.sitemaps.org/protocol.html */
const mostInFile = 50_000;
/** How long a story is news: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const newsMilliseconds = 2 * 24 * 60 * 60 * 1000;
const mostNews = 1000;

/**
 * The sitemaps by address: an index, a map for each language, and one of the stories of the last two days, if there are
 * any: a map without pages is none.
 */
export function sitemapsOf(pages: readonly MappedPage[], siteUrl: string, now: Date, most = mostInFile) {
	const maps = new Map<string, string>();
	for (const locale of locales) {
		const own = pages.filter((page) => page.locale === locale);
		for (let start = 0; start < own.length; start += most) {
			const address = addressOf('sitemap', { file: `${locale}-${start / most + 1}.xml` });
			maps.set(address, urlset(own.slice(start, start + most).map((page) => urlOf(page, siteUrl))));
		}
	}
	const news = pages.filter((page) => isNews(page, now)).slice(0, mostNews);
	if (news.length > 0)
		maps.set(addressOf('sitemap', { file: 'news.xml' }), urlset(news.map((page) => newsUrlOf(page, siteUrl))));

	const entries = [...maps.keys()].map(
		(address) => `\t<sitemap><loc>${escapeXml(absoluteAddress(siteUrl, address))}</loc></sitemap>\n`,
	);
	const index = `${declaration}<sitemapindex xmlns="${namespace}">\n${entries.join('')}</sitemapindex>\n`;
	return new Map([[addressOf('sitemapIndex', {}), index], ...maps]);
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlset(urls: readonly string[]): string {
	const namespaces = [
		`xmlns="${namespace}"`,
		'xmlns:xhtml="http://www.w3.org/1999/xhtml"',
		'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"',
	];
	return `${declaration}<urlset ${namespaces.join(' ')}>\n${urls.join('')}</urlset>\n`;
}

function urlOf({ address, alternates, anyAddress, lastModified }: MappedPage, siteUrl: string): string {
	const absolute = (at: string) => escapeXml(absoluteAddress(siteUrl, at));
	const languages = [
		...alternates.map((alternate) => [localeFacts(alternate.locale).tag, alternate.address] as const),
		...(anyAddress ? [['x-default', anyAddress] as const] : []),
	];
	return [
		`\t<url><loc>${absolute(address)}</loc>`,
		lastModified ? `<lastmod>${lastModified}</lastmod>` : '',
		...languages.map(([tag, at]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${absolute(at)}"/>`),
		'</url>\n',
	].join('');
}

function isNews({ news }: MappedPage, now: Date): boolean {
	const age = news ? now.getTime() - instantOf(news.date).getTime() : Number.NaN;
	return age >= 0 && age <= newsMilliseconds;
}

function newsUrlOf({ address, locale, news }: MappedPage, siteUrl: string): string {
	const publication = `<news:name>${site.name} ${site.nativeName}</news:name><news:language>${newsLanguage(locale)}</news:language>`;
	return [
		`\t<url><loc>${escapeXml(absoluteAddress(siteUrl, address))}</loc>`,
		`<news:news><news:publication>${publication}</news:publication>`,
		`<news:publication_date>${news?.date}</news:publication_date><news:title>${escapeXml(news?.title ?? '')}</news:title>`,
		'</news:news></url>\n',
	].join('');
}

/** ISO 639, but for Chinese, which the schema knows by its country. */
function newsLanguage(locale: Locale): string {
	return locale === 'zh' ? 'zh-cn' : locale;
}

function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
