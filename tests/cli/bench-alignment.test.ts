import { describe, expect, it } from 'vitest';
import { articlesOf, type Paragraph } from '@/lib/cli/bench/alignment/articles';
import { galeChurch } from '@/lib/cli/bench/alignment/gale-church';
import { rearrange } from '@/lib/cli/bench/alignment/rearrange';
import { add, f1, nothing, tallyOf } from '@/lib/cli/bench/alignment/score';
import { randomOf } from '@/lib/cli/bench/changes';
import type { Segment } from '@/lib/cli/bench/corpus';
import { locales } from '@/lib/i18n/locales';

/** A toy corpus: in every language, the text of a segment is its name. */
function segment(doc: string, index: number): Segment {
	const id = `${doc}#${index}`;
	return { id, doc, texts: Object.fromEntries(locales.map((locale) => [locale, id])) as Segment['texts'] };
}

const doc = (name: string, segments: number) => Array.from({ length: segments }, (_, index) => segment(name, index));
const paragraphsOf = (count: number): Paragraph[] =>
	Array.from({ length: count }, (_, index) => doc(`p${index}`, 3).map(({ texts }) => texts));

describe('articles', () => {
	const words = (paragraphs: readonly Paragraph[]) => paragraphs.flat().map(({ en }) => en);

	it('join documents of one source in paragraphs of three segments, up to 60 of them', () => {
		const corpus = [...doc('daily.1', 46), ...doc('weekly.1', 90), ...doc('daily.2', 45), ...doc('daily.3', 30)];
		const articles = articlesOf(corpus, randomOf(1));
		expect(articles.map((article) => article.length).toSorted()).toEqual([30, 41]);
		for (const article of articles)
			expect(new Set(words(article).map((word) => word.slice(0, word.indexOf('.')))).size).toBe(1);
		expect(
			articles.flat().every((paragraph) => new Set(words([paragraph]).map((word) => word.split('#')[0])).size === 1),
		).toBe(true);
	});

	it('leave out sources that are too small, and are the same for the same seed', () => {
		expect(articlesOf(doc('daily.1', 60), randomOf(1))).toEqual([]);
		const corpus = ['1', '2', '3', '4', '5'].flatMap((name) => doc(`daily.${name}`, 20));
		const drawn = (seed: number) => articlesOf(corpus, randomOf(seed)).map(words);
		expect(drawn(1)).toEqual(drawn(1));
		expect(drawn(1)).not.toEqual(drawn(2));
	});
});

describe('a rearranged translation', () => {
	it('is the same for the same seed, and unchanged with a share of nothing', () => {
		const paragraphs = paragraphsOf(30);
		const drawn = (seed: number) => rearrange(paragraphs, 'de', 0.2, randomOf(seed));
		expect(drawn(1)).toEqual(drawn(1));
		expect(drawn(1)).not.toEqual(drawn(2));
		expect(rearrange(paragraphs, 'de', 0, randomOf(1)).map(({ paragraphs }) => paragraphs)).toEqual(
			paragraphs.map((_, index) => [index]),
		);
	});

	it('has merged, split and dropped paragraphs in equal parts, and knows what each block translates', () => {
		const paragraphs = paragraphsOf(30);
		const blocks = rearrange(paragraphs, 'de', 0.2, randomOf(3));
		const translated = blocks.flatMap(({ paragraphs }) => paragraphs);
		expect(blocks.filter(({ paragraphs }) => paragraphs.length === 2)).toHaveLength(2);
		expect(translated.filter((index, place) => translated.indexOf(index) !== place)).toHaveLength(2);
		expect(paragraphs.filter((_, index) => !translated.includes(index))).toHaveLength(2);
		for (const { text, paragraphs: indexes } of blocks)
			for (const index of indexes) expect(text).toContain(`p${index}#`);
		const said = paragraphs.flatMap((paragraph, index) => (translated.includes(index) ? paragraph : []));
		expect(blocks.map(({ text }) => text).join(' ')).toBe(said.map(({ de }) => de).join(' '));
	});

	it('sets no space between sentences of Chinese', () => {
		expect(rearrange(paragraphsOf(1), 'zh', 0, randomOf(1))[0]?.text).toBe('p0#0p0#1p0#2');
	});
});

describe('the score', () => {
	it('counts pairs and nulls of both texts', () => {
		expect(tallyOf([[0], [1, 2], []], [[0], [1], [3]], 4)).toEqual({ right: 2, found: 5, wanted: 4 });
	});

	it('is 100 for the truth, 0 for nothing of it, and over all texts together', () => {
		const truth = [[0, 1], [2], []];
		const all = tallyOf(truth, truth, 4);
		expect(f1(all)).toBe(100);
		expect(f1(tallyOf([[1]], [[0]], 1))).toBe(0);
		expect(f1(add(all, { right: 0, found: all.found, wanted: all.wanted }))).toBe(50);
		expect(f1(nothing)).toBe(100);
	});
});

it('aligns by lengths alone as Gale and Church did', () => {
	const text = (length: number) => 'x'.repeat(length);
	const beads = galeChurch([200, 60, 150, 90].map(text), [205, 212, 88].map(text));
	expect(beads.map(({ original, translation }) => [...original, ...translation])).toEqual([
		[0, 1, 0, 1],
		[1, 3, 1, 2],
		[3, 4, 2, 3],
	]);
});
