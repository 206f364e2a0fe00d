import type { Paragraph, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { canonicalBlocks, fingerprintOf } from '@/lib/markdown/fingerprint';
import { parseMarkdown } from '@/lib/markdown/parse';

function tree(text: string) {
	const parsed = parseMarkdown(text);
	if ('finding' in parsed) throw new Error(parsed.finding.reason);
	return parsed.root;
}

const fingerprintsOf = (root: Root) => canonicalBlocks(root).map(fingerprintOf);

const areSame = (a: string, b: string) => {
	const [ofA, ofB] = [fingerprintsOf(tree(a)), fingerprintsOf(tree(b))];
	expect(ofA.length).toBeGreaterThan(0);
	return JSON.stringify(ofA) === JSON.stringify(ofB);
};

describe('what is no change', () => {
	it.each([
		['wrapping', 'One two\nthree + four\nfive.\n', 'One\ntwo three\n&plus; four five.\n'],
		['wrapping of Chinese', '上海虹桥\n国际中央，\n商务区。\n', '上海虹桥国际中央，商务区。\n'],
		['indentation of lists', '- a\n- b\n', '* a\n\n* b\n'],
		['marks of emphasis', '*a* and __b__\n', '_a_ and **b**\n'],
		['the form of headings', 'Two\n---\n', '## Two ##\n'],
		['the name of a reference', '[a][x] b\n\n[x]: /2022/x/\n', '[a](/2022/x/) b\n'],
		['the name of a footnote', 'a[^1]\n\n[^1]: Note *b*.\n', 'a[^x]\n\n[^x]:\n    Note\n    _b_.\n'],
		['the padding of tables', '| a | b |\n|---|---|\n| 1 | 2 |\n', '|a|b|\n|-|-|\n|1|      2 |\n'],
		['composed letters', 'caf\u00e9\n', 'cafe\u0301\n'],
	])('%s', (_, a, b) => {
		expect(areSame(a, b)).toBe(true);
	});
});

describe('what is a change', () => {
	it.each([
		['a figure', '9,465 people\n', '9,645 people\n'],
		['a link', '[a](/2022/x/)\n', '[a](/2022/y/)\n'],
		['the words of a footnote', 'a[^1]\n\n[^1]: Note.\n', 'a[^1]\n\n[^1]: Other note.\n'],
		['the level of a heading', '## A\n', '### A\n'],
		['a picture', '![a](a.svg)\n', '![a](b.svg)\n'],
		['the first number of a list', '1. a\n', '2. a\n'],
		['a space between words', 'a b\n', 'ab\n'],
	])('%s', (_, a, b) => {
		expect(areSame(a, b)).toBe(false);
	});
});

it('is eight hexadecimal digits for each block, and for nothing else', () => {
	const text = 'One[^a].\n\n---\n\n<!-- note -->\n\n- a\n- b\n\n[^a]: Note.\n';
	expect(fingerprintsOf(tree(text))).toEqual([
		expect.stringMatching(/^[0-9a-f]{8}$/),
		expect.stringMatching(/^[0-9a-f]{8}$/),
	]);
});

it('ends with footnotes that cite one another', () => {
	expect(canonicalBlocks(tree('a[^1]\n\n[^1]: One[^2].\n\n[^2]: Two[^1].\n'))).toEqual(['a[^One[^Two[^].].]']);
});

it('writes plain words, which it does not look through for marks to escape, as the writer of Markdown would', () => {
	const texts = [
		'9,465 of them, 23 % – “so” 虹桥、上海',
		'www, http, 1) or 2, x',
		'Qu’est-ce; اليوم، غدًا',
		'1 2019, a-b',
		'+ a, _b',
		'12. a',
		'# a',
	];
	for (const value of texts) {
		const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value }] };
		expect(canonicalBlocks({ type: 'root', children: [paragraph] })).toEqual([toMarkdown(paragraph).trim()]);
	}
});

it('writes each block as it would be written alone, whatever stands beside it', () => {
	const blocks = ['- a\n  - b\n\n  - c\n', '> - d\n', '1. e\n   - f\n', 'One\\\ntwo[^1].\n', '- - g\n', '- - h\n'];
	const note = '\n[^1]: - x\n    - y\n';
	const alone = blocks.flatMap((block) => canonicalBlocks(tree(block + note)));
	expect(alone).toHaveLength(blocks.length);
	const divided = blocks.flatMap((block) => [block, '## Between\n']).join('\n');
	expect(canonicalBlocks(tree(divided + note))).toEqual(alone.flatMap((block) => [block, '## Between']));
});
