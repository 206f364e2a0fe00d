import type { Node } from 'mdast';
import { linkTarget } from '@/lib/markdown/links';
import { nodesOf } from '@/lib/markdown/nodes';
import { type Problem, problemIn } from '@/lib/problems/problem';
import { findInternalTarget, hasPlace } from './internal-links';
import type { OutlineIndex, TextOutline } from './outline';
import { findPicture } from './pictures';
import { isPublished } from './published';
import type { SourcePicture } from './read-picture';
import type { Text } from './story';

/** Pictures, and links to places of the text itself, that lead nowhere. */
export function findDeadReferencesWithin(text: Text, pictures: ReadonlyMap<string, SourcePicture>): Problem[] {
	const problems: Problem[] = [];
	const report = (node: Node, finding: { reason: string; remedy: string }) => {
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		problems.push(problemIn(text.path, { line, column, ...finding }));
	};
	for (const node of nodesOf(text.body)) {
		if (node.type === 'image') {
			const picture = findPicture(pictures, text.path, node.url);
			if ('reason' in picture) report(node, picture);
		}
		if (node.type !== 'link') continue;
		const target = linkTarget(node.url);
		if (target.kind === 'place' && !hasPlace(text, target.fragment))
			report(node, {
				reason: `the link "${node.url}" leads to a place that the text does not have`,
				remedy: 'write #p and the number of a paragraph, such as #p3',
			});
	}
	return problems;
}

/**
 * Links to stories and pages that lead nowhere. A text that is out must not link to one that is not: `now` decides.
 */
export function findDeadLinks(index: OutlineIndex, now: Date): Problem[] {
	const storyTexts = index.stories.flatMap((story) =>
		story.texts.map((text) => ({ text, isOut: isPublished(story, text, now) })),
	);
	const fixedTexts = index.fixedPages.flatMap(({ texts }) => texts.map((text) => ({ text, isOut: !text.draft })));
	return [...storyTexts, ...fixedTexts].flatMap(({ text, isOut }) => checkLinks(index, text, isOut ? now : undefined));
}

function checkLinks(index: OutlineIndex, { path, links }: TextOutline, outAt: Date | undefined): Problem[] {
	return links.flatMap(({ href, line, column }): Problem[] => {
		const found = findInternalTarget(index, href);
		if ('reason' in found) return [problemIn(path, { line, column, ...found })];
		if (!outAt || found.kind !== 'story') return [];
		const { story } = found;
		if (story.texts.some((text) => isPublished(story, text, outAt))) return [];
		const reason = `the link "${href}" leads to a story that is not out yet`;
		return [problemIn(path, { line, column, reason, remedy: 'publish that one first, or remove the link for now' })];
	});
}
