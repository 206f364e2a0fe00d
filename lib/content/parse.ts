import matter from 'gray-matter';
import { placeAt } from '@/lib/problems/place';
import type { Finding } from '@/lib/problems/problem';
import { type LocatedValues, readYaml } from '@/lib/problems/yaml';

/** A text taken apart, its front matter not yet judged. */
export type ParsedText = LocatedValues & {
	/** The body, on the lines that it has in the file. */
	body: string;
};

/**
 * Takes a text apart into front matter and body. gray-matter is used here and nowhere else, always with options: without
 * them it answers from a cache that remembers broken files as empty ones, and runs front matter written in JavaScript.
 */
export function parseText(text: string): ParsedText | { findings: Finding[] } {
	const head = headOf(text);
	if (typeof head !== 'string') return { findings: [head] };

	let located: ReturnType<typeof readYaml> | undefined;
	const refuse = () => {
		throw new TypeError('only YAML is read');
	};
	const { content } = matter(head, {
		language: 'yaml',
		engines: {
			yaml: (source: string) => {
				const start = head.indexOf(source);
				const place = (offset: number) => placeAt(head, start + offset);
				located = readYaml(source.replace(/\r$/, ''), 'the front matter', place);
				return {};
			},
			json: refuse,
			javascript: refuse,
		},
	});
	if (!located) return { findings: [missingFrontMatter] };
	if ('findings' in located) return located;

	const bodyStart = head.length - content.length;
	const lines = head.slice(0, bodyStart).split('\n').length - 1;
	return { ...located, body: '\n'.repeat(lines) + text.slice(bodyStart) };
}

const missingFrontMatter: Finding = {
	line: 1,
	column: 1,
	reason: 'the file has no front matter',
	remedy: 'begin it with a line "---", then title: and description:, then a line "---"',
};

/** A text up to the line that closes its front matter, and what is wrong with it if there is none: the body may be long. */
function headOf(text: string): string | Finding {
	const [first = ''] = text.split('\n', 1);
	if (!first.startsWith('---')) return missingFrontMatter;
	if (first.trimEnd() !== '---') {
		const reason = `the front matter is opened by ${JSON.stringify(first.replace(/\r$/, '').slice(0, 20))}`;
		return { line: 1, column: 1, reason, remedy: 'write "---" alone on the first line; only YAML is read' };
	}
	const close = /\n---[^\S\n]*(?:\n|$)/.exec(text);
	if (!close)
		return {
			line: 1,
			column: 1,
			reason: 'the front matter is not closed',
			remedy: 'write "---" alone on the line after its last key',
		};
	return text.slice(0, close.index + close[0].length);
}
