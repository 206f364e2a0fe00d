import type { Segment } from '../corpus';

/** Up to three segments of one document, each in all languages. */
export type Paragraph = readonly Segment['texts'][];

const segmentsPerParagraph = 3;
/** How many paragraphs an article has. */
const fewest = 30;
const most = 60;

/**
 * Documents of one source, one after the other in an order that is drawn, until there are 30 paragraphs. What is left of a
 * source joins its last article where that has room for it, up to 60; else it is left out.
 */
export function articlesOf(segments: readonly Segment[], random: () => number): Paragraph[][] {
	const sources = new Map<string, Map<string, Segment[]>>();
	for (const segment of segments) {
		const source = segment.doc.slice(0, segment.doc.lastIndexOf('.'));
		const docs = sources.get(source) ?? new Map<string, Segment[]>();
		sources.set(source, docs.set(segment.doc, [...(docs.get(segment.doc) ?? []), segment]));
	}
	return [...sources.values()].flatMap((docs) => {
		const articles: Paragraph[][] = [];
		let rest: Paragraph[] = [];
		for (const doc of shuffled([...docs.values()], random)) {
			rest.push(...paragraphsOf(doc));
			if (rest.length < fewest) continue;
			articles.push(rest);
			rest = [];
		}
		const last = articles.at(-1);
		if (last && last.length + rest.length <= most) last.push(...rest);
		return articles;
	});
}

function paragraphsOf(doc: readonly Segment[]): Paragraph[] {
	return Array.from({ length: Math.ceil(doc.length / segmentsPerParagraph) }, (_, index) =>
		doc.slice(index * segmentsPerParagraph, (index + 1) * segmentsPerParagraph).map(({ texts }) => texts),
	);
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
	return items
		.map((item) => ({ item, order: random() }))
		.toSorted((a, b) => a.order - b.order)
		.map(({ item }) => item);
}
