import type { FootnoteDefinition, FootnoteReference, Image, Link, Root, RootContent } from 'mdast';
import { nodesOf } from '@/lib/markdown/nodes';
import { type Difference, startOf } from './difference';

type Reference = Link | Image;

/** What a block refers to. A footnote that it cites is part of it: it may be named and placed otherwise elsewhere. */
type References = { links: Link[]; pictures: Image[]; notes: FootnoteReference[] };

/** Makes the comparison of blocks of two bodies by their links, pictures and footnotes. */
export function referenceComparison(originalBody: Root, translationBody: Root) {
	const [originalNotes, translationNotes] = [footnotesOf(originalBody), footnotesOf(translationBody)];
	return (original: RootContent, translation: RootContent): Difference[] => {
		const there = referencesOf(original, originalNotes);
		const here = referencesOf(translation, translationNotes);
		if (isEmpty(there) && isEmpty(here)) return [];
		const differ = (reason: string, remedy: string, ends: { here?: Reference; there?: Reference }): Difference => ({
			here: startOf(ends.here ?? translation),
			there: startOf(ends.there ?? original),
			reason,
			remedy,
		});
		if (here.notes.length !== there.notes.length) {
			const reason = `this cites ${footnotes(here.notes.length)}, and the original ${there.notes.length}`;
			return [differ(reason, 'cite the same footnotes', {})];
		}
		const kinds = [
			{ name: 'link', own: here.links, theirs: there.links },
			{ name: 'picture', own: here.pictures, theirs: there.pictures },
		];
		return kinds.flatMap(({ name, own, theirs }) => {
			const [extra, missing] = [without(own, theirs), without(theirs, own)];
			return Array.from({ length: Math.max(extra.length, missing.length) }, (_, index) => {
				const [found, wanted] = [extra[index], missing[index]];
				if (found && wanted)
					return differ(
						`this ${name} is ${JSON.stringify(found.url)}, and in the original ${JSON.stringify(wanted.url)}`,
						'give both the same address',
						{ here: found, there: wanted },
					);
				if (found)
					return differ(
						`the original has no ${name} ${JSON.stringify(found.url)} here`,
						'remove it, or add it to the original',
						{ here: found },
					);
				return differ(`the ${name} ${JSON.stringify(wanted?.url)} of the original is missing here`, 'add it', {
					...(wanted && { there: wanted }),
				});
			});
		});
	};
}

function footnotesOf(body: Root): Map<string, FootnoteDefinition> {
	const footnotes = new Map<string, FootnoteDefinition>();
	for (const node of nodesOf(body))
		if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
	return footnotes;
}

function referencesOf(block: RootContent, footnotes: ReadonlyMap<string, FootnoteDefinition>): References {
	const references: References = { links: [], pictures: [], notes: [] };
	const seen = new Set<FootnoteDefinition>();
	const gather = (from: RootContent) => {
		for (const node of nodesOf(from)) {
			if (node.type === 'link') references.links.push(node);
			if (node.type === 'image') references.pictures.push(node);
			if (node.type !== 'footnoteReference') continue;
			references.notes.push(node);
			const footnote = footnotes.get(node.identifier);
			if (!footnote || seen.has(footnote)) continue;
			seen.add(footnote);
			gather(footnote);
		}
	};
	gather(block);
	return references;
}

function isEmpty({ links, pictures, notes }: References): boolean {
	return links.length + pictures.length + notes.length === 0;
}

/** The references that are left when each of the others has taken one with its own address away. */
function without(references: readonly Reference[], others: readonly Reference[]): Reference[] {
	const taken = others.map(addressOf);
	return references.filter((reference) => {
		const index = taken.indexOf(addressOf(reference));
		if (index !== -1) taken.splice(index, 1);
		return index === -1;
	});
}

/** An address as browsers read it, so that how it is written does not count. */
function addressOf({ url }: Reference): string {
	return URL.canParse(url) ? new URL(url).href : url;
}

function footnotes(number: number): string {
	return number === 1 ? '1 footnote' : `${number} footnotes`;
}
