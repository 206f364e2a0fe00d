import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type Audience, readEnvironment } from '@/lib/config/environment';
import { loadCatalogue } from '@/lib/content/load';
import { checkContent } from '@/lib/translations/check';
import { deskNews } from '@/lib/views/desk-news';
import { editionOf } from '@/lib/views/edition';
import { readLive } from '@/lib/views/live';
import { viewOf } from '@/lib/views/page-kinds';
import { contentFolder } from '../support/content-folder';
import { now, original, translation } from '../support/sources';

const files = {
	'2022/whole/en.md': original({ aliases: '[2021/was]' }, 'See [it](/2022/broken/) and ![a park](park.png).\n'),
	'2022/whole/de.md': translation({ translates: '[en]', date: '2022-03-08' }),
	'2022/broken/en.md': original({ date: '8 March' }),
	'2022/broken/ja.md': translation({ translates: '[en]' }),
	'pages/about/en.md': '---\ntitle: About\ndescription: Who\n---\n\nWe.\n',
	'pages/about/fr.md': '---\ntitle: A\ntranslates: [en]\n---\n\nNous.\n',
	'pages/about/de.md': '---\ntitle: A\ndescription: B\ntranslates: [en]\n---\n\nWir.\n',
};
const contentDir = contentFolder(files);
const environment = { ...readEnvironment({}), contentDir, now };
vi.stubEnv('CONTENT_DIR', contentDir);
const edition = (audience: Audience = 'desk') =>
	editionOf({ ...loadCatalogue(environment), glossary: [] }, { ...environment, audience });
const story = (locale: string, slug: string, audience?: Audience) =>
	viewOf(edition(audience), 'story', { locale, year: '2022', slug });

describe('what is broken', () => {
	it('has a page on the desk that says so, in every language that it might be in', () => {
		for (const locale of ['en', 'ja'])
			expect(story(locale, 'broken')).toMatchObject({ kind: 'broken', title: '2022/broken', frame: { locale } });
		expect(story('de', 'whole')).toMatchObject({ kind: 'broken' });
		expect(viewOf(edition(), 'fixed', { locale: 'fr', page: 'about' })).toMatchObject({ title: 'about', body: '' });
		expect(
			viewOf(edition(), 'anyStory', { year: '2022', slug: 'broken' })?.choices.map(({ address }) => address),
		).toContain('/ja/2022/broken/');
	});

	it('leaves what was never written, or is whole, as it is', () => {
		expect(story('ko', 'whole')).toBeUndefined();
		expect(story('xx', 'broken')).toBeUndefined();
		expect(story('en', 'nothing')).toBeUndefined();
		expect(viewOf(edition(), 'fixed', { locale: 'fr', page: 'privacy' })).toBeUndefined();
		expect(story('en', 'whole')).toMatchObject({ kind: 'story' });
	});

	it('has none elsewhere', () => {
		for (const audience of ['readers', 'colleagues'] as const) expect(story('en', 'broken', audience)).toBeUndefined();
	});

	it('does not keep a text from being shown that links to it, or lacks a picture', () => {
		expect(story('en', 'whole')).toMatchObject({
			body: expect.stringContaining('See <a href="/2022/broken/">it</a> and a park.'),
		});
	});
});

describe('the news of the desk', () => {
	const printed = (address: string) =>
		deskNews(readLive(), contentDir, address).problems.map(({ severity, file, line, column }) =>
			[severity, file.slice(contentDir.length + 1), line, column].join(' '),
		);

	it('are the problems of all files that a page is made from, errors first', () => {
		expect(printed('/en/2022/whole/')).toEqual([
			'error 2022/whole/de.md 5 1',
			'error 2022/whole/en.md 9 5',
			'error 2022/whole/en.md 9 29',
		]);
		expect(printed('/de/2022/whole/')).toEqual(printed('/any/2022/whole/'));
		expect(printed('/en/2021/was/')).toEqual(printed('/en/2022/whole/'));
		expect(printed('/fr/about/')).toEqual(['error pages/about/fr.md 2 1', 'warning pages/about/de.md 4 14']);
	});

	it('are for a list only how many problems there are', () => {
		const { problems, total } = deskNews(readLive(), contentDir, '/en/sections/news/');
		expect(problems).toEqual([]);
		expect(total).toBe(checkContent(environment).problems.length);
	});

	it('are read anew when a file was changed, added or removed, and only then', () => {
		expect(readLive()).toBe(readLive());
		const revision = () => readLive().revision;
		const seen = [revision(), revision()];
		expect(seen[0]).toBe(seen[1]);
		appendFileSync(join(contentDir, '2022/whole/en.md'), '\nMore.\n');
		seen.push(revision());
		writeFileSync(join(contentDir, '2022/whole/fr.md'), '');
		seen.push(revision());
		rmSync(join(contentDir, '2022/whole/en.md'));
		seen.push(revision());
		expect(new Set(seen).size).toBe(4);
	});
});
