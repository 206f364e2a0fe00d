import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '@/lib/markdown/parse';

const withGfm = unified().use(remarkParse).use(remarkGfm).freeze();
const withoutGfm = unified().use(remarkParse).freeze();

describe('texts are read as GFM reads them', () => {
	// Each differs without GFM, so each shows that it was not left out.
	const constructs = {
		table: 'a | b\n-- | --\n1 | 2\n',
		'table of one column': '|a|\n|-|\n',
		strikethrough: 'one ~two~ three\n',
		footnote: 'one[^1]\n\n[^1]: note\n',
		'empty task': '- [ ] one\n',
		'task with a tab': '- [\t] one\n',
		task: '- [X] one\n',
		address: 'see https://example.org/x\n',
		'address in capitals': 'see HTTP://EXAMPLE.ORG\n',
		'address without a protocol': 'see www.example.org\n',
		'address of mail': 'write to a@example.org\n',
		'address of mail in a reference': 'write to a&#64;example.org\n',
		'escaped address': 'see http\\://example.org\n',
	};
	for (const [name, text] of Object.entries(constructs))
		it(name, () => {
			expect(withGfm.parse(text)).not.toEqual(withoutGfm.parse(text));
			expect(parseMarkdown(text)).toEqual({ root: withGfm.parse(text) });
		});

	it('where delimiters of tables have no bars', () => {
		for (const text of ['a\n:-\n', 'a\n-:\n', 'a\n:-:\n', 'a\n-\n', 'a\n- -\n', '> a\n> :-\n', '- a\n  :--\n'])
			expect(parseMarkdown(text), text).toEqual({ root: withGfm.parse(text) });
	});

	it('in the stories of the newsroom', () => {
		const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
		const differing = files.filter((file) => {
			const text = readFileSync(join('content', file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
			const result = parseMarkdown(text);
			return !('root' in result) || JSON.stringify(result.root) !== JSON.stringify(withGfm.parse(text));
		});
		expect(files.length).toBeGreaterThan(9);
		expect(differing).toEqual([]);
	});
});
