import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { blockKind } from '../blocks';
import { type Anchor, anchorsOf } from './anchors';
import { weightedLength } from './lengths';

/** What alignment knows of a block, or of a run of them. */
export type Features = {
	kinds: readonly string[];
	/** Weighted letters. */
	length: number;
	sentences: number;
	anchors: ReadonlySet<Anchor>;
};

export function featuresOf(block: RootContent): Features {
	const text = textOf(block);
	return {
		kinds: [kindOf(block)],
		length: weightedLength(text),
		sentences: sentencesIn(text),
		anchors: anchorsOf(block, text),
	};
}

export function joinFeatures(first: Features, second: Features): Features {
	return {
		kinds: [...first.kinds, ...second.kinds],
		length: first.length + second.length,
		sentences: first.sentences + second.sentences,
		anchors: new Set([...first.anchors, ...second.anchors]),
	};
}

/** A block's kind with its form: how many items a list has, how many rows and columns a table. */
export function kindOf(block: RootContent): string {
	const kind = blockKind(block);
	if (block.type === 'list') return `${kind} of ${block.children.length}`;
	if (block.type !== 'table') return kind;
	return `${kind} of ${block.children.length} × ${block.children[0]?.children.length ?? 0}`;
}

/** Ends of sentences, at least one; a full stop of Latin counts before a space, so that those in numbers and names do not. */
function sentencesIn(text: string): number {
	return Math.max(1, text.match(/[!?。！？؟]+|\.(?=["”»’)\s]|$)/gu)?.length ?? 0);
}
