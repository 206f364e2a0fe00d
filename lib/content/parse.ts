import matter from 'gray-matter';
import { type Document, isMap, isNode, isScalar, parseDocument } from 'yaml';
import { placeAt } from '@/lib/problems/place';
import type { Finding, Place } from '@/lib/problems/problem';

/** A text taken apart, its front matter not yet judged. */
export type ParsedText = {
	/** Front matter as texts, lists and maps: YAML guesses no types here, so a fingerprint like 12e45678 stays text. */
	values: unknown;
	/** Where the value of a key path stands, or its closest parent that exists; keys themselves with `placeOfKey`. */
	placeOf: (path: readonly PropertyKey[]) => Place;
	placeOfKey: (path: readonly PropertyKey[]) => Place;
	/** The body, on the lines that it has in the file. */
	body: string;
};

/**
 * Takes a text apart into front matter and body. gray-matter is used here and nowhere else, always with options: without
 * them it answers from a cache that remembers broken files as empty ones, and runs front matter written in JavaScript.
 */
export function parseText(text: string): ParsedText | { findings: Finding[] } {
	const fence = findFences(text);
	if (fence) return { findings: [fence] };

	let document: Document | undefined;
	let start = 0;
	const refuse = () => {
		throw new TypeError('only YAML is read');
	};
	const { content } = matter(text, {
		language: 'yaml',
		engines: {
			yaml: (source: string) => {
				start = text.indexOf(source);
				document = parseDocument(source.replace(/\r$/, ''), {
					schema: 'failsafe',
					uniqueKeys: true,
					prettyErrors: false,
					logLevel: 'silent',
				});
				return {};
			},
			json: refuse,
			javascript: refuse,
		},
	});

	const place = (offset: number) => placeAt(text, start + offset);
	if (!document) return { findings: [missingFrontMatter] };
	if (document.errors.length > 0)
		return {
			findings: document.errors.map(({ code, message, pos }) => ({ ...place(pos[0]), ...explain(code, message) })),
		};
	if (document.contents !== null && !isMap(document.contents))
		return {
			findings: [
				{
					...place(document.contents.range?.[0] ?? 0),
					reason: 'the front matter is not a list of keys',
					remedy: 'write it as "key: value", one a line',
				},
			],
		};

	const parsed = document;
	let values: unknown;
	try {
		values = parsed.toJS({ maxAliasCount: 0 }) ?? {};
	} catch {
		return {
			findings: [
				{
					line: 2,
					column: 1,
					reason: 'the front matter uses YAML anchors',
					remedy: 'write the value out where it is needed',
				},
			],
		};
	}
	const bodyStart = text.length - content.length;
	const lines = text.slice(0, bodyStart).split('\n').length - 1;
	return {
		values,
		placeOf: (path) => place(offsetOfValue(parsed, path)),
		placeOfKey: (path) => place(offsetOfKey(parsed, path) ?? offsetOfValue(parsed, path)),
		body: '\n'.repeat(lines) + content,
	};
}

const missingFrontMatter: Finding = {
	line: 1,
	column: 1,
	reason: 'the file has no front matter',
	remedy: 'begin it with a line "---", then title: and description:, then a line "---"',
};

/** What is wrong with the lines that open and close the front matter, if anything. */
function findFences(text: string): Finding | undefined {
	const [first = '', ...rest] = text.split(/\r?\n/);
	if (!first.startsWith('---')) return missingFrontMatter;
	if (first.trimEnd() !== '---') {
		const reason = `the front matter is opened by ${JSON.stringify(first.slice(0, 20))}`;
		return { line: 1, column: 1, reason, remedy: 'write "---" alone on the first line; only YAML is read' };
	}
	if (!rest.some((line) => line.trimEnd() === '---'))
		return {
			line: 1,
			column: 1,
			reason: 'the front matter is not closed',
			remedy: 'write "---" alone on the line after its last key',
		};
	return undefined;
}

function explain(code: string, message: string): Pick<Finding, 'reason' | 'remedy'> {
	if (code === 'DUPLICATE_KEY') return { reason: 'the key stands here a second time', remedy: 'keep one of the two' };
	const reason = `the front matter is not YAML: ${(message.split('\n', 1)[0] as string).replace(/\.$/, '')}`;
	return {
		reason,
		remedy: 'put quotation marks around a value with ": ", "#" or quotation marks in it, and indent with spaces',
	};
}

function offsetOfValue(document: Document, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
		const key = offsetOfKey(document, path.slice(0, length));
		if (key !== undefined) return key;
	}
	return document.contents?.range?.[0] ?? 0;
}

function offsetOfKey(document: Document, path: readonly PropertyKey[]): number | undefined {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (!isMap(parent)) return undefined;
	const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
	return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
