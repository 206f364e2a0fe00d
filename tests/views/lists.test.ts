import { describe, expect, it } from 'vitest';
import { publishedCatalogue } from '@/lib/content/published';
import { addressOf } from '@/lib/routes/routes';
import type { Edition } from '@/lib/views/edition';
import { type PageName, pageKinds, viewOf } from '@/lib/views/page-kinds';
import { lastNumberedPage, pageOf, pageSize } from '@/lib/views/paging';
import { catalogueOfFiles, now, original, translation } from '../support/sources';

function editionOf(files: Record<string, string>): Edition {
	const { catalogue, problems } = catalogueOfFiles(files);
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	return { catalogue: publishedCatalogue(catalogue, now), siteUrl: 'https://news.example', glossary: [] };
}

const addresses = (edition: Edition, name: PageName) =>
	pageKinds[name].params(edition).map((params) => addressOf(name, params as never));

/** So many stories, a day apart, of one section and topic; every tenth is also in German. */
function many(count: number): Record<string, string> {
	return Object.fromEntries(
		Array.from({ length: count }, (_, index) => {
			const slug = `s${String(index + 1).padStart(3, '0')}`;
			const date = new Date(Date.UTC(2022, 0, 1 + index)).toISOString().slice(0, 10);
			const files: [string, string][] = [
				[`2022/${slug}/en.md`, original({ title: slug, date, section: 'guides', topics: '[talent]' })],
			];
			if (index % 10 === 0) files.push([`2022/${slug}/de.md`, translation({ title: slug })]);
			return files;
		}).flat(),
	);
}

describe('paging', () => {
	it('counts from the oldest: full pages never change, and the bare address is never nearly empty', () => {
		const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => count - index);
		for (let count = 0; count <= 5 * pageSize; count++) {
			const stories = newestFirst(count);
			const last = lastNumberedPage(count);
			const pages = Array.from({ length: last }, (_, index) => pageOf(stories, index + 1));
			expect([...pageOf(stories, undefined), ...pages.reverse().flat()]).toEqual(stories);
			for (const page of pages) expect(page).toHaveLength(pageSize);
			expect(pageOf(stories, undefined).length).toBeGreaterThanOrEqual(Math.min(count, pageSize));
			expect(pageOf(stories, undefined).length).toBeLessThan(2 * pageSize);
			if (last > 0) expect(pageOf(stories, 1)).toEqual(newestFirst(pageSize));
		}
	});
});

describe('lists', () => {
	const edition = editionOf(many(45));

	it('of sections exist in every language, those of topics and years where the language has a story', () => {
		expect(addresses(edition, 'section')).toHaveLength(6 * 9);
		expect(addresses(edition, 'topic')).toEqual(['/en/topics/talent/', '/de/topics/talent/']);
		expect(addresses(edition, 'archive')).toEqual(['/en/archive/2022/', '/de/archive/2022/']);
		expect(addresses(edition, 'sectionPage')).toEqual(['/en/sections/guides/1/']);
	});

	it('show the newest first, and lead to the older pages and back', () => {
		const bare = viewOf(edition, 'section', { locale: 'en', section: 'guides' });
		expect(bare).toMatchObject({ total: 45, newer: undefined, older: '/en/sections/guides/1/' });
		expect(bare?.cards.map(({ title }) => title).slice(0, 2)).toEqual(['s045', 's044']);
		const first = viewOf(edition, 'sectionPage', { locale: 'en', section: 'guides', number: '1' });
		expect(first).toMatchObject({ newer: '/en/sections/guides/', older: undefined });
		expect(first?.cards.map(({ title }) => title).at(-1)).toBe('s001');
		expect(viewOf(edition, 'sectionPage', { locale: 'en', section: 'guides', number: '2' })).toBeUndefined();
	});

	it('name as alternates what exists, and switch to the front page where it does not', () => {
		const view = viewOf(edition, 'topic', { locale: 'en', topic: 'talent' });
		expect(view?.frame.alternates.map(({ locale }) => locale)).toEqual(['en', 'de']);
		expect(view?.frame.switches.map(({ address }) => address).slice(0, 3)).toEqual([
			'/en/topics/talent/',
			'/zh/',
			'/ja/',
		]);
		expect(viewOf(edition, 'topic', { locale: 'zh', topic: 'talent' })).toBeUndefined();
	});

	it('of sections show what only other languages have', () => {
		expect(viewOf(edition, 'section', { locale: 'de', section: 'guides' })?.elsewhere).toHaveLength(6);
		expect(viewOf(edition, 'section', { locale: 'de', section: 'news' })).toMatchObject({
			total: 0,
			cards: [],
			elsewhere: [],
		});
	});
});

describe('a story’s address', () => {
	const edition = editionOf({
		'2022/new/en.md': original({ title: 'New', aliases: '[2021/old]' }),
		'2022/new/de.md': translation({ title: 'Neu' }),
		'2022/gone/en.md': original({ title: 'Gone', withdrawn: '{ date: 2022-03-09, note: Wrong }' }),
		'2022/gone/de.md': translation({ title: 'Fort' }),
	});

	it('that is a former one says where the story is now, and is nobody’s translation', () => {
		expect(addresses(edition, 'story')).toEqual(expect.arrayContaining(['/en/2021/old/', '/de/2021/old/']));
		const view = viewOf(edition, 'story', { locale: 'de', year: '2021', slug: 'old' });
		expect(view).toMatchObject({
			kind: 'moved',
			title: 'Neu',
			address: '/de/2022/new/',
			frame: { canonical: '/de/2022/new/', alternates: [] },
		});
		expect(viewOf(edition, 'anyStory', { year: '2021', slug: 'old' })).toMatchObject({
			frame: { canonical: '/any/2022/new/', alternates: [], anyAddress: undefined },
			choices: [{ address: '/en/2022/new/' }, { address: '/de/2022/new/' }],
		});
	});

	it('of a withdrawn story holds a notice, and no list holds the story', () => {
		expect(viewOf(edition, 'story', { locale: 'de', year: '2022', slug: 'gone' })).toMatchObject({
			kind: 'withdrawn',
			title: 'Fort',
			note: 'Wrong',
			noteLocale: 'en',
		});
		expect(JSON.stringify(viewOf(edition, 'front', { locale: 'en' }))).not.toContain('gone');
		expect(JSON.stringify(viewOf(edition, 'section', { locale: 'fr', section: 'news' }))).not.toContain('gone');
	});
});

describe('a story', () => {
	const shared = { topics: '[talent]', section: 'guides' };
	const long = Array.from({ length: 4 }, (_, index) => `## Part ${index + 1}\n\n${'word '.repeat(230)}`).join('\n\n');
	const edition = editionOf({
		'2022/a/en.md': original({ ...shared, title: 'A', series: '{ id: hongqiao-file, part: 2 }' }, `${long}\n`),
		'2022/b/en.md': original({ ...shared, title: 'B', series: '{ id: hongqiao-file, part: 1 }' }),
		'2022/c/en.md': original({ title: 'C', section: 'guides', date: '2022-03-09' }),
		'2022/d/en.md': original({ title: 'D', section: 'news', date: '2022-03-10' }),
	});
	const view = viewOf(edition, 'story', { locale: 'en', year: '2022', slug: 'a' });

	it('that is long begins with its subheads', () => {
		expect(view).toMatchObject({
			minutes: 4,
			contents: [{ id: 'p1', title: 'Part 1' }, { id: 'p3' }, { id: 'p5' }, { id: 'p7' }],
		});
		expect(viewOf(edition, 'story', { locale: 'en', year: '2022', slug: 'b' })).toMatchObject({
			minutes: 1,
			contents: [],
		});
	});

	it('knows the parts of its series, and what is most like it', () => {
		expect(view).toMatchObject({
			series: {
				part: 2,
				parts: [
					{ part: 1, title: 'B' },
					{ part: 2, title: 'A' },
				],
			},
			related: [{ title: 'B' }, { title: 'C' }],
		});
	});
});
