import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';

/**
 * The text of a translation with another list in `translates`, one item a line, and no other character changed: quoting,
 * comments, the order of keys and the ends of lines are the writer's. @throws if the text has no such list.
 */
export function withStamp(text: string, list: readonly string[]): string {
	const start = text.indexOf('\n') + 1;
	const source = text.slice(start, start + text.slice(start).search(/^---\s*$/m));
	const { contents } = parseDocument(source, { schema: 'failsafe' });
	const pair = isMap(contents)
		? contents.items.find(({ key }) => isScalar(key) && key.value === 'translates')
		: undefined;
	if (!isSeq(pair?.value)) throw new Error('the text has no list "translates"');

	const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
	const [from, to] = spanOf(pair.value, source);
	const indent = pair.value.flow ? '  ' : source.slice(source.lastIndexOf('\n', from) + 1, from);
	const items = list.map((entry) => `${indent}- ${entry}`).join(lineEnd);
	const written = pair.value.flow ? lineEnd + items : items.slice(indent.length);
	return text.slice(0, start + from) + written + text.slice(start + to);
}

/** Where a list stands, without the comment after it; one in brackets with the spaces before it. */
function spanOf(list: YAMLSeq, source: string): [from: number, to: number] {
	const [start, end] = list.range as [number, number, number];
	if (list.flow) return [source.slice(0, start).trimEnd().length, end];
	const last = list.items.at(-1);
	return [start, isScalar(last) && last.range ? last.range[1] : end];
}
