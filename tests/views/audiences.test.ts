import { describe, expect, it } from 'vitest';
import { type Audience, readEnvironment } from '@/lib/config/environment';
import { loadCatalogue } from '@/lib/content/load';
import { addressOf } from '@/lib/routes/routes';
import { frontMetadata, languagesMetadata, storyMetadata } from '@/lib/seo/metadata';
import { type Edition, editionOf } from '@/lib/views/edition';
import { type PageName, pageKinds, viewOf } from '@/lib/views/page-kinds';
import { contentFolder, svg } from '../support/content-folder';
import { now, original, translation } from '../support/sources';

const contentDir = contentFolder({
	'2022/out/en.md': original({ title: 'Out', topics: '[talent]' }),
	'2022/out/fr.md': translation({ translates: '[en]', title: 'Bientôt en français', draft: 'true' }),
	'2022/draft/en.md': original({
		title: 'Half-baked',
		draft: 'true',
		topics: '[talent]',
		aliases: '[2021/raw]',
		image: '{ src: cover.svg, alt: A }',
	}),
	'2022/draft/cover.svg': svg,
	'2024/soon/en.md': original({ title: 'Embargoed', date: '2024-03-01', topics: '[schools]' }),
	'2024/soon/ja.md': translation({ translates: '[en]', title: '解禁前' }),
	'pages/about/en.md': '---\ntitle: About us\ndescription: Who\ndraft: true\n---\n\nWe.\n',
});
const editionFor = (audience: Audience) => {
	const loaded = loadCatalogue({ contentDir, now });
	expect(loaded.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	return editionOf({ ...loaded, glossary: [] }, { ...readEnvironment({}), now, audience });
};

/** Every page of an edition, its view as JSON by its address. */
const pagesOf = (edition: Edition) =>
	new Map(
		(Object.keys(pageKinds) as PageName[]).flatMap((name) =>
			pageKinds[name]
				.params(edition)
				.map((params) => [addressOf(name, params as never), JSON.stringify(viewOf(edition, name, params as never))]),
		),
	);
const readers = pagesOf(editionFor('readers'));
const desk = pagesOf(editionFor('desk'));
const colleagues = pagesOf(editionFor('colleagues'));

describe('readers', () => {
	it('get nothing of a draft or of a story whose time has not come: no page, no word, no picture, no count', () => {
		const all = [...readers].flat().join('\n');
		for (const trace of ['Bientôt', 'Half-baked', 'raw', '2022/draft', 'Embargoed', '解禁前', '2024', 'schools'])
			expect(all, trace).not.toContain(trace);
		expect(all).not.toContain('"/fr/2022/out/"');
		expect(all).not.toContain('/about/');
		expect(readers.get('/en/topics/talent/')).toContain('"total":1');
		expect(editionFor('readers').catalogue.pictures.size).toBe(0);
	});

	it('get views without a trace of marks or previews', () => {
		for (const [address, view] of readers) expect(view, address).not.toMatch(/unpublished|isPreview/);
	});
});

describe('the desk and colleagues', () => {
	for (const [name, pages] of Object.entries({ desk, colleagues }))
		it(`get drafts and scheduled stories, marked on their pages and wherever they are listed: ${name}`, () => {
			const draft = '"unpublished":{"state":"draft"}';
			const scheduled = '"unpublished":{"state":"scheduled","date":"2024-03-01"}';
			expect(pages.get('/en/2022/draft/')).toContain(draft);
			expect(pages.get('/fr/2022/out/')).toContain(draft);
			expect(pages.get('/en/about/')).toContain(draft);
			expect(pages.get('/ja/2024/soon/')).toContain(scheduled);
			for (const list of ['/en/', '/en/sections/news/', '/en/topics/schools/', '/', '/any/2024/soon/'])
				expect(pages.get(list), list).toContain(scheduled);
			expect(pages.get('/en/2022/out/')?.replace(/"related":.*?\}\}\]/, '')).not.toContain('"unpublished"');
		});

	it('differ in this: a preview says on every page that it is one', () => {
		expect([...desk.keys()]).toEqual([...colleagues.keys()]);
		for (const view of desk.values()) expect(view).not.toContain('isPreview');
		for (const [address, view] of colleagues) expect(view, address).toContain('"isPreview":true');
	});
});

it('a preview asks not to be indexed, on every kind of page; the site does not', () => {
	const preview = editionFor('colleagues');
	const site = editionFor('readers');
	const metadata = (edition: Edition) => [
		frontMetadata(viewOf(edition, 'front', { locale: 'ko' }) as never),
		languagesMetadata(viewOf(edition, 'languages', {}) as never),
		storyMetadata(viewOf(edition, 'story', { locale: 'en', year: '2022', slug: 'out' }) as never),
	];
	for (const { robots } of metadata(preview)) expect(robots).toEqual({ index: false });
	for (const { robots } of metadata(site)) expect(robots).toBeUndefined();
});
