import { describe, expect, it } from 'vitest';
import { publishedCatalogue } from '@/lib/content/published';
import { addressOf } from '@/lib/routes/routes';
import type { Edition } from '@/lib/views/edition';
import { type PageName, pageKinds, viewOf } from '@/lib/views/page-kinds';
import { catalogueOfFiles, now, original, translation } from '../support/sources';

function editionOf(files: Record<string, string>, pictures: readonly string[] = [], at = now): Edition {
	const { catalogue, problems } = catalogueOfFiles(files, pictures);
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	return { catalogue: publishedCatalogue(catalogue, at), siteUrl: 'https://news.example', glossary: [] };
}

const addresses = (edition: Edition, name: PageName) =>
	pageKinds[name].params(edition).map((params) => addressOf(name, params));

const files = {
	'2022/a/en.md': original(
		{ title: 'A', image: '{ src: cover.svg, alt: Window }' },
		'See [b](/2022/b/#p1) and [about](/about/).\n',
	),
	'2022/a/de.md': translation(
		{ title: 'Ah', image: '{ alt: Fenster }', machine: 'true' },
		'Siehe [b](/2022/b/#p1) und [über](/about/).\n',
	),
	'2022/b/en.md': original({ title: 'B', date: '2022-03-09', lead: '2' }),
	'2022/c/zh.md': original({ title: 'C', date: '2022-03-10' }),
	'pages/about/en.md': '---\ntitle: About\ndescription: Who\n---\n\nWe.\n',
};
const edition = editionOf(files, ['2022/a/cover.svg']);

describe('the addresses of a site', () => {
	it('are those of the texts that exist: no page stands for a missing translation', () => {
		expect(addresses(edition, 'story')).toEqual(['/zh/2022/c/', '/en/2022/b/', '/en/2022/a/', '/de/2022/a/']);
		expect(addresses(edition, 'anyStory')).toEqual(['/any/2022/c/', '/any/2022/b/', '/any/2022/a/']);
		expect(addresses(edition, 'fixed')).toEqual(['/en/about/']);
		expect(addresses(edition, 'front')).toContain('/ja/');
	});

	it('give no view for any other', () => {
		expect(viewOf(edition, 'story', { locale: 'fr', year: '2022', slug: 'a' })).toBeUndefined();
		expect(viewOf(edition, 'anyStory', { year: '2023', slug: 'a' })).toBeUndefined();
		expect(viewOf(edition, 'front', { locale: 'xx' })).toBeUndefined();
	});
});

describe('the view of a story', () => {
	const view = viewOf(edition, 'story', { locale: 'de', year: '2022', slug: 'a' });

	it('is plain: as JSON it says the same', () => {
		expect(JSON.parse(JSON.stringify(view))).toEqual(view);
		expect(JSON.stringify(view)).not.toContain('position');
	});

	it('has the words of its language and the facts of the original', () => {
		expect(view).toMatchObject({
			title: 'Ah',
			date: '2022-03-08',
			section: 'news',
			machine: true,
			cover: { src: '/pictures/abc.svg', alt: 'Fenster', width: 1200 },
		});
		expect(view?.frame).toMatchObject({ address: '/de/2022/a/', anyAddress: '/any/2022/a/', fixedPages: [] });
		expect(view?.frame.alternates).toEqual([
			{ locale: 'en', address: '/en/2022/a/' },
			{ locale: 'de', address: '/de/2022/a/' },
		]);
	});

	it('links to the same language where that exists, else to any', () => {
		expect(view).toMatchObject({ body: expect.stringContaining('href="/any/2022/b/#p1"') });
		expect(view).toMatchObject({ body: expect.stringContaining('href="/en/about/"') });
		expect(viewOf(edition, 'story', { locale: 'en', year: '2022', slug: 'a' })).toMatchObject({
			body: expect.stringContaining('href="/en/2022/b/#p1"'),
		});
	});
});

describe('the front page', () => {
	it('begins with the lead, goes on by date, and shows what only other languages have', () => {
		const view = viewOf(edition, 'front', { locale: 'en' });
		expect(view?.lead?.title).toBe('B');
		expect(view?.top.map(({ title }) => title)).toEqual(['A']);
		expect(view?.elsewhere.map(({ title, locale }) => `${title} ${locale}`)).toEqual(['C zh']);
	});

	it('of a language without stories shows those of others', () => {
		expect(viewOf(edition, 'front', { locale: 'ru' })).toMatchObject({ lead: undefined, top: [], latest: [] });
	});
});

describe('what is not out', () => {
	const draft = {
		...files,
		'2022/a/de.md': files['2022/a/de.md'].replace('machine: true', 'draft: true'),
		'2022/d/en.md': original({ draft: 'true' }),
		'2024/e/en.md': original({ date: '2024-01-01T08:00:01+08:00' }),
	};

	it('has no page, and is in no list', () => {
		const quiet = editionOf(draft, ['2022/a/cover.svg']);
		expect(addresses(quiet, 'story')).toEqual(['/zh/2022/c/', '/en/2022/b/', '/en/2022/a/']);
		expect(JSON.stringify(viewOf(quiet, 'front', { locale: 'de' }))).not.toContain('/de/2022/a/');
	});

	it('comes out when its time has come', () => {
		const later = editionOf(draft, ['2022/a/cover.svg'], new Date('2024-01-01T00:00:01Z'));
		expect(addresses(later, 'story')[0]).toBe('/en/2024/e/');
	});
});

it('a view changes with what its page shows, and with nothing else', () => {
	const view = (changed: Record<string, string>) =>
		JSON.stringify(
			viewOf(editionOf({ ...files, ...changed }, ['2022/a/cover.svg']), 'story', {
				locale: 'en',
				year: '2022',
				slug: 'a',
			}),
		);
	const before = view({});
	expect(view({ '2022/c/zh.md': original({ title: 'Another headline', date: '2022-03-10' }) })).toBe(before);
	expect(view({ '2022/a/en.md': files['2022/a/en.md'].replace('A', 'Aa') })).not.toBe(before);
});
