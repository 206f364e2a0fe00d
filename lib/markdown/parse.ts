import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Finding } from '@/lib/problems/problem';
import { bounded } from './bounded';
import { deepestNode } from './nesting';
import { inlineReferences } from './references';

/** Quotations in lists in quotations …: no story needs more, and every later step recurses. */
const deepestNesting = 20;

const commonMark = unified().use(remarkParse).freeze();
const gfm = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * What a text needs one of to hold anything that GFM adds: tables, strikethrough, footnotes, tasks, bare addresses (which
 * escapes and character references can spell too). Others are read in half the time without it, to the same tree.
 */
const mayNeedGfm = /[|~@&\\]|:-|-:|\[\^|\[[\sx]\]|www\.|https?:/i;

const remedies = {
	'too slow': 'simplify it: long runs of brackets, asterisks, backticks or nested lists take too long to read',
	'too deep': 'take some levels of lists and quotations out',
} as const;

/** Markdown (CommonMark and GFM) to its tree, or the finding that says why it cannot be had. */
export function parseMarkdown(text: string): { root: Root } | { finding: Finding } {
	const start = { line: 1, column: 1 };
	const result = bounded(() => (mayNeedGfm.test(text) ? gfm : commonMark).parse(text));
	if (!result.ok) {
		const reason = result.reason === 'too slow' ? 'the text takes too long to read' : 'the text is nested too deeply';
		return { finding: { ...start, reason, remedy: remedies[result.reason] } };
	}
	const { depth, node } = deepestNode(result.value);
	if (depth > deepestNesting) {
		const reason = `the text is nested ${depth} levels deep, and ${deepestNesting} are the most`;
		return { finding: { ...(node.position?.start ?? start), reason, remedy: remedies['too deep'] } };
	}
	inlineReferences(result.value);
	return { root: result.value };
}
