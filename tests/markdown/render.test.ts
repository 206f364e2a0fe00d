import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { pictureSizes } from '@/lib/config/picture-sizes';
import { numberOriginal, numberTranslation } from '@/lib/markdown/number-blocks';
import { parseMarkdown } from '@/lib/markdown/parse';
import { type RenderOptions, renderBody } from '@/lib/markdown/render';
import { elementsOf } from '@/lib/publish/html';

const chartLabels = { bars: 'Balken', lines: 'Linien', figures: 'Zahlen', unknown: 'nicht bekannt' };

function tree(text: string) {
	const parsed = parseMarkdown(text);
	if ('finding' in parsed) throw new Error(parsed.finding.reason);
	return parsed.root;
}

const options: Omit<RenderOptions, 'ids'> = {
	locale: 'de',
	resolveLink: (href) => `/de${href}`,
	resolvePicture: (src) => ({ src: `/pictures/${src}`, width: 300, height: 200, sources: [] }),
	notes: [],
	labels: {
		notes: 'Anmerkungen',
		back: (note) => `Zurück zu ${note}`,
		heading: 'Here',
		inChinese: 'Auf Chinesisch',
		table: 'Tabelle',
		chart: chartLabels,
	},
};

function render(text: string, original = text): string {
	const root = tree(text);
	const ids =
		text === original
			? numberOriginal(root)
			: numberTranslation({ locale: 'de', body: root }, { locale: 'en', body: tree(original) });
	return renderBody(root, { ...options, ids }).trim();
}

describe('blocks', () => {
	it('carry their ids, items too', () => {
		expect(render('## A\n\n- b\n- c')).toBe(
			'<h2 id="p1">A <a href="#p1" class="heading-link" aria-label="Here">#</a></h2>\n<ul id="p2">\n<li id="p2-1">b</li>\n<li id="p2-2">c</li>\n</ul>',
		);
	});

	it('carry the ids of blocks that are missing after them, so that links to those arrive', () => {
		expect(render('A\n\nC', 'A\n\n## B\n\nC')).toBe('<p id="p1"><span id="p2"></span>A</p>\n<p id="p3">C</p>');
	});

	it('that hold no words get such ids in front', () => {
		expect(render('```\na\n```', '```\na\n```\n\n## B')).toBe(
			'<div id="p2">\n</div>\n<pre><code id="p1">a\n</code></pre>',
		);
	});
});

describe('links', () => {
	it('of ours get the address of the page’s language, those that leave their relation', () => {
		expect(render('[a](/2022/x/#p2) [b](https://b.example) <https://c.example> [d][d]\n\n[d]: /2022/d/')).toBe(
			'<p id="p1"><a href="/de/2022/x/#p2">a</a> <a href="https://b.example" rel="external noopener">b</a> <a href="https://c.example" rel="external noopener">https://c.example</a> <a href="/de/2022/d/">d</a></p>',
		);
	});

	it('are found in plain text, as GFM does', () => {
		expect(render('see www.example.org')).toContain(
			'<a href="http://www.example.org" rel="external noopener">www.example.org</a>',
		);
	});
});

it('gives pictures a size, so that they never shift the page', () => {
	expect(render('![Map](map.png "Title")')).toBe(
		'<p id="p1"><img src="/pictures/map.png" alt="Map" title="Title" width="300" height="200" loading="lazy" decoding="async"></p>',
	);
});

it('offers a picture in the formats and widths that there are, first the best', () => {
	const root = tree('![Map *of* it](map.jpg "Title") and words');
	const html = renderBody(root, {
		...options,
		ids: numberOriginal(root),
		resolvePicture: () => ({
			...{ src: '/pictures/b.jpg', width: 300, height: 200 },
			sources: [{ type: 'image/avif', srcSet: '/pictures/a.avif 200w, /pictures/b.avif 300w' }],
		}),
	});
	expect(html.trim()).toBe(
		`<p id="p1"><picture><source type="image/avif" srcset="/pictures/a.avif 200w, /pictures/b.avif 300w" sizes="${pictureSizes.story}"><img src="/pictures/b.jpg" alt="Map of it" title="Title" width="300" height="200" loading="lazy" decoding="async"></picture> and words</p>`,
	);
});

it('puts tables in a box that scrolls and that the keyboard reaches, aligned along the writing', () => {
	expect(render('| a | b | c |\n|:--|--:|:-:|\n| 1 | 2 | 3 |').replaceAll('\n', '')).toBe(
		'<div class="table-box" role="region" aria-label="Tabelle" tabindex="0" id="p1"><table><thead><tr><th class="text-start">a</th><th class="text-end">b</th><th class="text-center">c</th></tr></thead><tbody><tr><td class="text-start">1</td><td class="text-end">2</td><td class="text-center">3</td></tr></tbody></table></div>',
	);
});

describe('footnotes', () => {
	it('are numbered as cited, gathered at the end, and labelled in the page’s language', () => {
		const html = render('A[^x] b[^y] c[^x].\n\n[^y]: Why.\n[^x]: Ex, see[^z].\n[^z]: Zed.\n[^unused]: No.');
		expect(html).toContain(
			'A<sup><a href="#note-1" id="note-1-cited">1</a></sup> b<sup><a href="#note-2" id="note-2-cited">2</a></sup> c<sup><a href="#note-1" id="note-1-cited-2">1</a></sup>.',
		);
		expect(html).toContain('<section class="footnotes" aria-labelledby="notes">');
		expect(html).toContain('<h2 id="notes">Anmerkungen</h2>');
		expect(html).toContain('<li id="note-2">Why. <a href="#note-2-cited" aria-label="Zurück zu 2">↩</a></li>');
		expect(html).toContain('<li id="note-3">Zed.');
		expect(html).not.toContain('No.');
	});
});

it('renders task lists', () => {
	expect(render('- [x] done\n- [ ] open')).toContain(
		'<li class="task-list-item" id="p1-1"><input type="checkbox" checked disabled> done</li>',
	);
});

describe('notes of the site', () => {
	it('stand below, before or after a block; one about it marks it', () => {
		const root = tree('## A\n\n- b\n\nC\n');
		const link = { href: '/en/2022/x/#p2', language: 'en', text: 'There' };
		const html = renderBody(root, {
			locale: 'en',
			ids: numberOriginal(root),
			notes: [
				{ block: 0, position: 'before', text: 'New' },
				{ block: 1, position: 'about', text: 'Changed.', link },
				{ block: 2, position: 'after', text: 'More' },
			],
			resolveLink: () => '/',
			resolvePicture: () => ({ src: '', width: 1, height: 1, sources: [] }),
			labels: { notes: '', back: String, heading: 'Here', inChinese: '', table: '', chart: chartLabels },
		});
		expect(html.trim().split('\n')).toEqual([
			'<p class="block-note">New</p>',
			'<h2 id="p1">A <a href="#p1" class="heading-link" aria-label="Here">#</a></h2>',
			'<ul id="p2" data-noted="true">',
			'<li id="p2-1">b</li>',
			'</ul>',
			'<p class="block-note">Changed. <a href="/en/2022/x/#p2" hreflang="en">There</a></p>',
			'<p id="p3">C</p>',
			'<p class="block-note">More</p>',
		]);
	});
});

describe('what could run', () => {
	const hostile = [
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'[a](javascript:alert(1))',
		'[a](JaVaScRiPt:alert(1))',
		'[a](data:text/html,x)',
		'<svg/onload=alert(1)>',
		'[a](vbscript:x)',
		'<a href="javascript:x">a</a>',
		'<iframe src="//x"></iframe>',
		'<style>*{}</style>',
	];
	for (const text of hostile)
		it(`does not reach the page: ${text}`, () => {
			const elements = elementsOf(parseFragment(render(text)));
			expect(elements.map(({ tagName }) => tagName).filter((name) => name !== 'p' && name !== 'a')).toEqual([]);
			const attributes = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name !== 'id'));
			expect(attributes).toEqual([]);
		});
});

it('leaves the tree that it was given as it was', () => {
	const root = tree('A [b](/2022/x/).');
	const before = JSON.stringify(root);
	renderBody(root, {
		locale: 'en',
		ids: numberOriginal(root),
		notes: [{ block: 0, position: 'about', text: 'Note' }],
		resolveLink: () => '/',
		resolvePicture: () => ({ src: '', width: 1, height: 1, sources: [] }),
		labels: { notes: '', back: String, heading: 'Here', inChinese: '', table: '', chart: chartLabels },
	});
	expect(JSON.stringify(root)).toBe(before);
});
