/**
 * Every address of the site. Nothing else writes a URL: pages ask `addressOf`, and what reads one asks `matchRoute`.
 * A parameter stands in brackets, as in the folders of `app/`; a page's address ends in `/`, a file's does not.
 */
export const routes = {
	languages: '/',
	front: '/[locale]/',
	story: '/[locale]/[year]/[slug]/',
	anyStory: '/any/[year]/[slug]/',
	section: '/[locale]/sections/[section]/',
	sectionPage: '/[locale]/sections/[section]/[number]/',
	topic: '/[locale]/topics/[topic]/',
	topicPage: '/[locale]/topics/[topic]/[number]/',
	archive: '/[locale]/archive/[year]/',
	archivePage: '/[locale]/archive/[year]/[number]/',
	fixed: '/[locale]/[page]/',
	notFound: '/[locale]/404.html',
	notFoundAnywhere: '/404.html',
	feed: '/[locale]/feed.xml',
	jsonFeed: '/[locale]/feed.json',
	sectionFeed: '/[locale]/sections/[section]/feed.xml',
	sectionJsonFeed: '/[locale]/sections/[section]/feed.json',
	storyMarkdown: '/[locale]/[year]/[slug]/index.md',
	sitemapIndex: '/sitemap.xml',
	sitemap: '/sitemaps/[file]',
	robots: '/robots.txt',
	manifest: '/manifest.webmanifest',
	picture: '/pictures/[file]',
	element: '/elements/[file]',
	/** Only while developing. */
	desk: '/desk/',
	deskNews: '/desk/news/',
} as const;

export type RouteName = keyof typeof routes;
export type RouteParams<Name extends RouteName> = Record<ParamOf<(typeof routes)[Name]>, string>;

type ParamOf<Pattern extends string> = Pattern extends `${string}[${infer Name}]${infer Rest}`
	? Name | ParamOf<Rest>
	: never;

/** The address of a page or file, from the root of the site: `/ja/2022/hongqiao-talent-hub/`. */
export function addressOf<Name extends RouteName>(name: Name, params: RouteParams<Name>): string {
	const values: Record<string, string> = params;
	return routes[name].replace(/\[(\w+)\]/g, (_, param: string) => encodeURIComponent(values[param] as string));
}

/** The parameters with which an address is a route's; undefined where it is not. */
export function matchRoute<Name extends RouteName>(name: Name, address: string): RouteParams<Name> | undefined {
	const pattern = routes[name].replace(/[.]/g, '\\.').replace(/\[(\w+)\]/g, '(?<$1>[^/]+)');
	const match = new RegExp(`^${pattern}$`).exec(address);
	if (!match) return undefined;
	const params = Object.entries(match.groups ?? {}).map(([param, value]) => [param, decodeURIComponent(value)]);
	return Object.fromEntries(params) as RouteParams<Name>;
}

/** The address with the origin before it, for what leaves the site: canonical links, feeds, share cards. */
export function absoluteAddress(siteUrl: string, address: string): string {
	return new URL(address, siteUrl).href;
}

/** Where an address stands in the finished site: `ja/2022/hongqiao-talent-hub/index.html`. */
export function fileOf(address: string): string {
	return decodeURIComponent(address.slice(1)) + (address.endsWith('/') ? 'index.html' : '');
}

/** A link from one story to another, written without a language so that it fits them all: `/2022/slug/#p7`. */
export function parseStoryLink(href: string): { year: string; slug: string; fragment: string } | undefined {
	const match = /^\/(?<year>\d{4})\/(?<slug>[^/?#]+)\/(?:#(?<fragment>.*))?$/.exec(href);
	if (!match?.groups) return undefined;
	const { year, slug, fragment } = match.groups as Record<'year' | 'slug', string> & { fragment?: string };
	return { year, slug, fragment: fragment ?? '' };
}

/** A link to a fixed page, written without a language: `/about/`. */
export function parseFixedLink(href: string): { page: string; fragment: string } | undefined {
	const match = /^\/(?<page>[a-z-]+)\/(?:#(?<fragment>.*))?$/.exec(href);
	if (!match?.groups) return undefined;
	return { page: match.groups.page as string, fragment: match.groups.fragment ?? '' };
}
