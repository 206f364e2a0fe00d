import { describe, expect, it } from 'vitest';
import { viewOf } from '@/lib/views/page-kinds';
import type { StoryView } from '@/lib/views/story';
import { catalogueOfFiles, original, stampedFor, translation } from '../support/sources';

const was = 'One\n\nTwo\n\nThree\n\nFour\n';
const german = stampedFor(translation({}, 'Eins\n\nZwei\n\nDrei\n\nVier\n'), original({}, was));

/** The German page of a story whose original has become another since. */
function germanPage(body: string, changes: Record<string, string> = {}, translated = german): StoryView {
	const files = { '2022/x/en.md': original(changes, body), '2022/x/de.md': translated };
	const edition = { catalogue: catalogueOfFiles(files).catalogue, siteUrl: 'https://news.example', glossary: [] };
	return viewOf(edition, 'story', { locale: 'de', year: '2022', slug: 'x' }) as StoryView;
}

const original_ = { locale: 'en', address: '/en/2022/x/' };

describe('a translation whose original has moved on', () => {
	it('says nothing while the original stands, or where blocks have only changed places', () => {
		expect(germanPage(was).drift).toBeUndefined();
		const { drift, body } = germanPage('Two\n\nOne\n\nThree\n\nFour\n');
		expect(drift).toBeUndefined();
		expect(body).not.toContain('block-note');
	});

	it('marks a changed paragraph, and leads to the same paragraph of the original', () => {
		const { drift, body } = germanPage('One\n\n2\n\nThree\n\nFour\n');
		expect(drift).toEqual({ paragraphs: 1, original: original_ });
		expect(body).toContain(
			'<p id="p2" data-noted="true">Zwei</p>\n<p class="block-note">Dieser Absatz hat sich im Original geändert. <a href="/en/2022/x/#p2" hreflang="en">Im Original ansehen</a></p>',
		);
		expect(body.match(/block-note/g)).toHaveLength(1);
	});

	it('tells where paragraphs were added, once for those that follow one another', () => {
		const { drift, body } = germanPage('One\n\nTwo\n\nNew\n\nNewer\n\nThree\n\nFour\n');
		expect(drift?.paragraphs).toBe(2);
		expect(body).toContain(
			'Zwei</p>\n<p class="block-note">Das Original hat hier 2 neue Absätze. <a href="/en/2022/x/#p3"',
		);
		expect(body).toContain('id="p5">Drei');
		expect(body.match(/block-note/g)).toHaveLength(1);
	});

	it('tells of a paragraph that was added before all others before them', () => {
		const { body } = germanPage('New\n\nOne\n\nTwo\n\nThree\n\nFour\n');
		expect(body).toMatch(/^<p class="block-note">Das Original hat hier einen neuen Absatz\./);
	});

	it('marks a paragraph that the original no longer has', () => {
		const { body } = germanPage('One\n\nThree\n\nFour\n');
		expect(body).toContain('Zwei</p>\n<p class="block-note">Dieser Absatz steht nicht mehr im Original.</p>');
	});

	it('says so when the words around the body alone have changed', () => {
		expect(germanPage(was, { title: 'Another headline' }).drift).toEqual({ paragraphs: 0, original: original_ });
	});
});

describe('corrections', () => {
	const corrections =
		'[{ date: 2022-03-09, note: First }, { date: 2022-03-09, note: Second }, { date: 2022-03-11, note: Third }]';
	const translated = translation({ corrections: '[{ date: 2022-03-09, note: Erste }]' });

	it('that a translation lacks are pending in it, with the page where they are', () => {
		expect(germanPage('First paragraph.\n', { corrections }, translated).corrections).toEqual([
			{ date: '2022-03-09', note: 'Erste' },
			{ date: '2022-03-09', pending: original_ },
			{ date: '2022-03-11', pending: original_ },
		]);
	});
});
