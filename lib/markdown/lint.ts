import type { Node, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Finding } from '@/lib/problems/problem';
import { isChart } from './blocks';
import { readChart } from './chart/read';
import { linkTarget } from './links';
import { nodesOf } from './nodes';

/** What the Markdown of a story may not hold, whatever else it says. Where links lead is for the catalogue to tell. */
export function lintMarkdown(root: Root): Finding[] {
	const findings: Finding[] = [];
	const report = (node: Node, reason: string, remedy: string) => {
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		findings.push({ line, column, reason, remedy });
	};

	for (const node of nodesOf(root)) {
		if (node.type === 'html' && !isComment(node.value))
			report(node, `raw HTML ${quote(node.value)}`, 'write it in Markdown, or put it between backticks to show it');
		if (node.type === 'heading' && node.depth === 1)
			report(node, 'a heading of level 1, which is the headline’s', 'begin it with ##');
		if (node.type === 'heading' && textOf(node).trim() === '')
			report(node, 'an empty heading', 'give it words, or remove it');
		if (node.type === 'image' && !node.alt?.trim())
			report(
				node,
				`the picture ${quote(node.url)} has no text for those who cannot see it`,
				'describe it between the brackets',
			);
		if (isChart(node)) {
			const reading = readChart(node);
			if ('findings' in reading) findings.push(...reading.findings);
			if (!root.children.includes(node))
				report(node, 'a chart within a list, a quotation or a note', 'let it stand by itself');
		}
		if (node.type === 'link') {
			const target = linkTarget(node.url);
			if (target.kind === 'unusable') report(node, target.reason, target.remedy);
			else if (textOf(node).trim() === '' && !node.children.some((child) => child.type === 'image'))
				report(node, `the link to ${quote(node.url)} has no words`, 'write them between the brackets');
		}
	}
	return findings;
}

/** A comment of the writer's: it stays out of the page. */
function isComment(html: string): boolean {
	return /^<!--(?:(?!-->)[\s\S])*-->\s*$/.test(html);
}

function quote(text: string): string {
	const line = text.split('\n', 1)[0] as string;
	return JSON.stringify(line.length > 40 ? `${line.slice(0, 40)}…` : line);
}
