import type { Node } from 'mdast';
import { visit } from 'unist-util-visit';
import { linkTarget } from '@/lib/markdown/links';
import { type Problem, problemIn } from '@/lib/problems/problem';
import { findInternalTarget, hasPlace } from './internal-links';
import { findPicture } from './pictures';
import { isPublished } from './published';
import type { Catalogue, Text } from './story';

/**
 * Links and pictures in bodies that lead nowhere. A text that is out must not link to one that is not: `now` decides.
 */
export function findDeadReferences(catalogue: Catalogue, now: Date): Problem[] {
	const storyTexts = catalogue.stories.flatMap((story) =>
		story.texts.map((text) => ({ text, isOut: isPublished(story, text, now) })),
	);
	const fixedTexts = catalogue.fixedPages.flatMap(({ texts }) => texts.map((text) => ({ text, isOut: !text.draft })));
	return [...storyTexts, ...fixedTexts].flatMap(({ text, isOut }) =>
		checkText(catalogue, text, isOut ? now : undefined),
	);
}

function checkText(catalogue: Catalogue, text: Text, outAt: Date | undefined): Problem[] {
	const problems: Problem[] = [];
	const report = (node: Node, finding: { reason: string; remedy: string }) => {
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		problems.push(problemIn(text.path, { line, column, ...finding }));
	};
	visit(text.body, 'image', (image) => {
		const picture = findPicture(catalogue.pictures, text.path, image.url);
		if ('reason' in picture) report(image, picture);
	});
	visit(text.body, 'link', (link) => {
		const target = linkTarget(link.url);
		if (target.kind === 'place' && !hasPlace(text, target.fragment))
			report(link, {
				reason: `the link "${link.url}" leads to a place that the text does not have`,
				remedy: 'write #p and the number of a paragraph, such as #p3',
			});
		if (target.kind !== 'internal') return;
		const found = findInternalTarget(catalogue, target.href);
		if ('reason' in found) report(link, found);
		else if (
			outAt &&
			found.kind === 'story' &&
			!found.story.texts.some((other) => isPublished(found.story, other, outAt))
		)
			report(link, {
				reason: `the link "${link.url}" leads to a story that is not out yet`,
				remedy: 'publish that one first, or remove the link for now',
			});
	});
	return problems;
}
