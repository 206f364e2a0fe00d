import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Locale, Script } from '@/lib/i18n/locales';
import { blockKind } from '../blocks';
import { type Anchor, anchorsOf } from './anchors';
import { weightedLength } from './lengths';

/** A block's kind, with its form: a heading's level, how many items a list has, how many rows and columns a table. */
export type Kind = { name: string; form: string };

/** What alignment knows of a block, or of a run of them. */
export type Features = {
	kinds: readonly Kind[];
	/** Weighted letters. */
	length: number;
	sentences: number;
	anchors: ReadonlySet<Anchor>;
};

/** What is known of a block; `script` is its language's where the other text is written in another, so that names are heard. */
export function featuresOf(block: RootContent, locale: Locale, script?: Script): Features {
	const text = textOf(block);
	return {
		kinds: [kindOf(block)],
		length: weightedLength(text),
		sentences: sentencesIn(text),
		anchors: anchorsOf(block, text, locale, script),
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

export function kindOf(block: RootContent): Kind {
	switch (block.type) {
		case 'heading':
			return { name: 'heading', form: String(block.depth) };
		case 'list':
			return { name: blockKind(block), form: String(block.children.length) };
		case 'table':
			return { name: 'table', form: `${block.children.length} × ${block.children[0]?.children.length ?? 0}` };
		default:
			return { name: blockKind(block), form: '' };
	}
}

/** Ends of sentences, at least one; a full stop of Latin counts before a space, so that those in numbers and names do not. */
function sentencesIn(text: string): number {
	return Math.max(1, text.match(/[!?。！？؟]+|\.(?=["”»’)\s]|$)/gu)?.length ?? 0);
}
