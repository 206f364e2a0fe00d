import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { feedFiles } from '@/lib/feeds/feed-files';
import { type MappedPage, sitemapsOf } from '@/lib/feeds/sitemap';
import { mappedPages } from '@/lib/publish/mapped-pages';
import { planPages } from '@/lib/publish/plan';
import type { Edition } from '@/lib/views/edition';
import { catalogueOfFiles, now, original, translation } from '../support/sources';

const files = {
	'2022/a/en.md': original(
		{
			title: 'Ten & “more” < 20',
			image: '{ src: cover.png, alt: Window }',
			topics: '[hongqiao]',
			updated: '2022-03-10',
			sources: '[{ name: SHINE, url: "https://example.org/a" }]',
			aliases: '[2022/former]',
		},
		'See [b](/2022/b/#p1), ]]> and a note[^n].\n\n![Map](cover.png)\n\n[^n]: Said.\n',
	),
	'2022/a/ar.md': translation(
		{ title: 'عشرة', image: '{ alt: نافذة }' },
		'انظر [ب](/2022/b/#p1).\n\n![خريطة](cover.png)\n',
	),
	'2022/b/en.md': original({ title: 'B', section: 'guides', date: '2023-12-31' }),
	'2022/gone/en.md': original({ title: 'Gone', withdrawn: '{ date: 2022-04-01, note: Wrong }' }),
};
const siteUrl = 'https://news.example';
const edition: Edition = { catalogue: catalogueOfFiles(files, ['2022/a/cover.png']).catalogue, siteUrl, glossary: [] };
const pages = mappedPages(planPages(edition, 'code'));
const made = feedFiles(edition, pages, now);
const file = (address: string) => made.get(address) ?? expect.fail(`${address} is not made`);

/** What an independent reader of feeds understands. */
async function readFeed(xml: string) {
	const parser = new FeedParser({ addmeta: false });
	const items: FeedParser.Item[] = [];
	const errors: Error[] = [];
	parser.on('error', (error: Error) => errors.push(error));
	parser.on('data', (item: FeedParser.Item) => items.push(item));
	const ended = new Promise((resolve) => parser.on('end', resolve));
	Readable.from([xml]).pipe(parser);
	await ended;
	return { meta: parser.meta, items, errors };
}

describe('a feed', () => {
	it('is understood by a reader of feeds: full text, stable ids, whole addresses', async () => {
		const { meta, items, errors } = await readFeed(file('/en/feed.xml'));
		expect(errors).toEqual([]);
		expect([meta.title, meta.language, meta.link, meta.xmlurl]).toEqual([
			'Tongwen 同文',
			'en',
			'https://news.example/en/',
			'https://news.example/en/feed.xml',
		]);
		expect(items.map(({ title, guid, link }) => [title, guid, link])).toEqual([
			['B', 'https://news.example/en/2022/b/', 'https://news.example/en/2022/b/'],
			['Ten & “more” < 20', 'https://news.example/en/2022/a/', 'https://news.example/en/2022/a/'],
		]);
		const [, a] = items;
		expect(a?.pubDate).toEqual(new Date('2022-03-07T16:00:00Z'));
		expect(a?.categories).toEqual(['News', 'Hongqiao']);
		expect(a?.description).toContain('<a href="https://news.example/en/2022/b/#p1">b</a>, ]]&gt; and');
		expect(a?.description).toMatch(/<img[^>]+src="https:\/\/news\.example\/pictures\//);
		expect(a?.description).toContain('href="https://news.example/en/2022/a/#');
	});

	it('with a fault is not', async () => {
		const { items } = await readFeed(file('/en/feed.xml').replaceAll(/<pubDate>[^<]*/g, '<pubDate>soon'));
		expect(items.map(({ pubDate }) => pubDate?.getTime())).toEqual([Number.NaN, Number.NaN]);
	});

	it('says the same as JSON', () => {
		const { version, language, feed_url, items } = JSON.parse(file('/ar/feed.json'));
		expect([version, language, feed_url]).toEqual([
			'https://jsonfeed.org/version/1.1',
			'ar',
			'https://news.example/ar/feed.json',
		]);
		expect(items).toMatchObject([
			{
				id: 'https://news.example/ar/2022/a/',
				title: 'عشرة',
				date_published: '2022-03-07T16:00:00.000Z',
				date_modified: '2022-03-09T16:00:00.000Z',
			},
		]);
		// Arabic has no B: the link leads to the page that has it in any language.
		expect(items[0].content_html).toContain('https://news.example/any/2022/b/#p1');
	});

	it('exists for every language and section, and holds its stories alone', async () => {
		const { items } = await readFeed(file('/en/sections/guides/feed.xml'));
		expect(items.map(({ title }) => title)).toEqual(['B']);
		expect(JSON.parse(file('/ja/feed.json')).items).toEqual([]);
	});
});

const schema = createRequire(import.meta.url).resolve('sitemap/schema/sitemap.xsd');

async function sitemapErrors(xml: string): Promise<string[]> {
	const read = (name: string) => ({ fileName: name, contents: readFileSync(new URL(name, import.meta.url), 'utf8') });
	const { errors } = await validateXML({
		xml: [{ fileName: 'map.xml', contents: xml }],
		schema: [read('maps.xsd')],
		preload: [read('xhtml.xsd'), read('news.xsd'), { fileName: 'sitemap.xsd', contents: readFileSync(schema, 'utf8') }],
	});
	return errors.map(({ message }) => message);
}

describe('the sitemaps', () => {
	it('are valid by the schema of sitemaps.org', async () => {
		const maps = [...made].filter(([address]) => address.startsWith('/sitemaps/'));
		expect(maps.map(([address]) => address)).toContain('/sitemaps/news.xml');
		for (const [, xml] of maps) expect(await sitemapErrors(xml)).toEqual([]);
	}, 30_000);

	it('with a fault are not', async () => {
		const faulty = file('/sitemaps/en-1.xml').replace(/<loc>[^<]*<\/loc>/, '');
		expect(await sitemapErrors(faulty)).not.toEqual([]);
	});

	it('name every page with its languages, when it changed, and no notice or former address', () => {
		const map = file('/sitemaps/en-1.xml');
		expect(map).toContain(
			'<loc>https://news.example/en/2022/a/</loc><lastmod>2022-03-10</lastmod>' +
				'<xhtml:link rel="alternate" hreflang="en" href="https://news.example/en/2022/a/"/>' +
				'<xhtml:link rel="alternate" hreflang="ar" href="https://news.example/ar/2022/a/"/>' +
				'<xhtml:link rel="alternate" hreflang="x-default" href="https://news.example/any/2022/a/"/></url>',
		);
		expect(map).not.toContain('en/2022/gone/');
		expect(map).not.toContain('former');
	});

	it('are listed in the index, and split where one would be too long', () => {
		const page = (number: number): MappedPage => ({
			locale: 'en',
			address: `/en/2022/s-${number}/`,
			alternates: [],
			anyAddress: undefined,
			lastModified: undefined,
			news: undefined,
		});
		const maps = sitemapsOf([1, 2, 3, 4, 5].map(page), siteUrl, now, 2);
		expect([...maps.keys()]).toEqual([
			'/sitemap.xml',
			'/sitemaps/en-1.xml',
			'/sitemaps/en-2.xml',
			'/sitemaps/en-3.xml',
		]);
		expect(maps.get('/sitemap.xml')).toContain('<loc>https://news.example/sitemaps/en-3.xml</loc>');
		expect(maps.get('/sitemaps/en-3.xml')?.match(/<loc>/g)).toHaveLength(1);
	});

	it('have the stories of the last two days for news, and no such map without one', () => {
		const news = file('/sitemaps/news.xml');
		expect(news).toContain('<news:title>B</news:title>');
		expect(news).not.toContain('/2022/a/');
		expect([...sitemapsOf(pages, siteUrl, new Date('2025-01-01')).keys()]).not.toContain('/sitemaps/news.xml');
	});
});

it('asks robots to read everything of a site, and nothing of a preview, which has no maps', () => {
	expect(file('/robots.txt')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://news.example/sitemap.xml\n');
	const preview = feedFiles({ ...edition, isPreview: true }, pages, now);
	expect(preview.get('/robots.txt')).toBe('User-agent: *\nDisallow: /\n');
	expect(preview.has('/sitemap.xml')).toBe(false);
});

it('names icons that exist in the manifest', () => {
	const { icons } = JSON.parse(file('/manifest.webmanifest')) as { icons: { src: string }[] };
	for (const { src } of icons) expect(readFileSync(`public${src}`).length).toBeGreaterThan(0);
});

it('gives each story as Markdown, with its public facts and whole addresses', () => {
	const text = file('/ar/2022/a/index.md');
	expect(text).toContain('title: عشرة\n');
	expect(text).toContain('translatedFrom: en\n');
	expect(text).toContain('url: https://news.example/ar/2022/a/\n');
	expect(text).toContain('\n# عشرة\n');
	expect(text).toContain('[ب](https://news.example/any/2022/b/#p1)');
	expect(text).toMatch(/!\[خريطة\]\(https:\/\/news\.example\/pictures\/[^)]+\)/);
	expect(text).not.toContain('translates');
	expect(file('/en/2022/a/index.md')).toContain('\n# Ten & “more” \\< 20\n');
	expect(made.has('/en/2022/gone/index.md')).toBe(false);
});
