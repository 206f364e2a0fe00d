import type { RootContent, Table } from 'mdast';
import { blockKind, blocksOf, isChart } from '@/lib/markdown/blocks';
import { compareCharts } from './compare-charts';
import { type Difference, startOf } from './difference';

/** Where two blocks that pair differ in form: their kind, and that of all within; the items of lists, the size of tables. */
export function compareStructure(original: RootContent, translation: RootContent): Difference[] {
	const differ = (reason: string, remedy: string): Difference[] => [
		{ here: startOf(translation), there: startOf(original), reason, remedy },
	];
	const [there, here] = [describeKind(original), describeKind(translation)];
	if (here !== there) return differ(`this is ${here}, and in the original ${there}`, 'give both the same form');
	if (original.type === 'table' && translation.type === 'table') {
		const [size, wanted] = [tableSize(translation), tableSize(original)];
		if (size === wanted) return [];
		return differ(`this table has ${size}, and the original’s ${wanted}`, 'give both the same rows and columns');
	}
	if (isChart(original) && isChart(translation)) return compareCharts(original, translation);
	if (!isContainer(original) || !isContainer(translation)) return [];

	const [originals, translations] = [blocksOf(original), blocksOf(translation)];
	if (originals.length !== translations.length) {
		const [name, part] = containers[original.type];
		const reason = `this ${name} has ${count(translations.length, part)}, and the original’s ${originals.length}`;
		return differ(reason, `give both the same ${part}s`);
	}
	return originals.flatMap((block, index) => compareStructure(block, translations[index] as RootContent));
}

/** A block's kind in words, with its article. */
export function describeKind(block: RootContent): string {
	if (block.type === 'heading') return `a heading of level ${block.depth}`;
	const kind = blockKind(block);
	return kinds[kind] ?? `a block of the kind “${kind}”`;
}

const kinds: Readonly<Record<string, string>> = {
	list: 'a list without numbers',
	'ordered list': 'a list with numbers',
	listItem: 'an item of a list',
	paragraph: 'a paragraph',
	picture: 'a picture',
	blockquote: 'a quotation',
	table: 'a table',
	code: 'a block of code',
	chart: 'a chart',
};

/** What holds blocks: its name, and that of its parts. */
const containers = {
	list: ['list', 'item'],
	listItem: ['item of a list', 'block'],
	blockquote: ['quotation', 'block'],
} as const;

type Container = Extract<RootContent, { type: keyof typeof containers }>;

function isContainer(block: RootContent): block is Container {
	return Object.hasOwn(containers, block.type);
}

function tableSize({ children }: Table): string {
	return `${count(children.length, 'row')} of ${count(children[0]?.children.length ?? 0, 'column')}`;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
