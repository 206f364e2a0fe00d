import { expect, it } from 'vitest';
import { numberOriginal, numberTranslation } from '@/lib/markdown/number-blocks';
import { parseMarkdown } from '@/lib/markdown/parse';

function tree(text: string) {
	const parsed = parseMarkdown(text);
	if ('finding' in parsed) throw new Error(parsed.finding.reason);
	return parsed.root;
}

const idsIn = (translation: string, original: string) =>
	numberTranslation({ locale: 'de', body: tree(translation) }, { locale: 'en', body: tree(original) }).map(
		({ ids, items }) => [...ids, ...items.flat()].join(' '),
	);

it('numbers blocks and the items of lists, and passes by what is not read in its place', () => {
	const text = 'One[^a].\n\n---\n\n<!-- note -->\n\n## Two\n\n- a\n- b\n\n[link]: /2022/x/\n\n[^a]: Note.\n\n> Four\n';
	expect(numberOriginal(tree(text))).toEqual([
		{ ids: ['p1'], items: [], originals: [0] },
		{ ids: ['p2'], items: [], originals: [1] },
		{ ids: ['p3'], items: [['p3-1'], ['p3-2']], originals: [2] },
		{ ids: ['p4'], items: [], originals: [3] },
	]);
});

it('gives a translation of the same shape the same numbers', () => {
	expect(idsIn('Eins\n\n## Zwei\n\n1. a\n2. b\n', 'One\n\n## Two\n\n1. a\n2. b\n')).toEqual([
		'p1',
		'p2',
		'p3 p3-1 p3-2',
	]);
});

it('gives a block that the original does not have the number before it and a letter', () => {
	expect(idsIn('A\n\n## B\n\n### More\n\n### Yet more\n\nC\n', 'A\n\n## B\n\nC\n')).toEqual([
		'p1',
		'p2',
		'p2b',
		'p2c',
		'p3',
	]);
	expect(idsIn('## More\n\nA\n', 'A\n')).toEqual(['p0b', 'p1']);
});

it('leaves the id of a missing block on the block before, or on the first', () => {
	expect(idsIn('A\n\nC\n', 'A\n\n## B\n\nC\n')).toEqual(['p1 p2', 'p3']);
	expect(idsIn('B\n', '## A\n\nB\n')).toEqual(['p2 p1']);
});

it('pairs from both ends, then the same kind in order', () => {
	expect(idsIn('A\n\n- x\n\n## H\n\nZ\n', 'A\n\n> q\n\n- x\n\n```\nc\n```\n\n## H\n\nZ\n')).toEqual([
		'p1 p2',
		'p3 p4 p3-1',
		'p5',
		'p6',
	]);
});

it('numbers items that a translation has more or fewer of', () => {
	expect(idsIn('- a\n- b\n- c\n', '- a\n- b\n')).toEqual(['p1 p1-1 p1-2 p1-2b']);
	expect(idsIn('- a\n', '- a\n- b\n')).toEqual(['p1 p1-1 p1-2']);
});
