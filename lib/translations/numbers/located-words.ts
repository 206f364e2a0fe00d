import type { Nodes } from 'mdast';
import { isChart } from '@/lib/markdown/blocks';
import { wordsOfChart } from '@/lib/markdown/chart/words';
import type { Place } from '@/lib/problems/problem';

/** The words of a block as a reader sees them, and where each of them stands in the file. */
export type LocatedWords = { text: string; placeAt: (offset: number) => Place };

/** Words that stand somewhere else as a whole, such as a title in the front matter. */
export function wordsAt(text: string, place: Place): LocatedWords {
	return { text, placeAt: () => place };
}

type Piece = { offset: number; words: string; start: Place };

/**
 * The words within nodes: text and code, descriptions of pictures, words of charts, a line for each part. A number that emphasis divides is
 * read as one. Escapes and entities are shorter than they are written: behind one, columns are those of the words.
 */
export function wordsWithin(nodes: readonly Nodes[]): LocatedWords {
	const pieces: Piece[] = [];
	let text = '';
	const add = (words: string, start: Place) => {
		pieces.push({ offset: text.length, words, start });
		text += words;
	};
	const walk = (node: Nodes) => {
		const start = node.position?.start ?? { line: 1, column: 1 };
		if (isChart(node))
			for (const { words, place } of wordsOfChart(node)) {
				add(words, place);
				text += '\n';
			}
		else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') add(node.value, start);
		else if (node.type === 'image' || node.type === 'imageReference') add(` ${node.alt ?? ''} `, start);
		else if (node.type === 'break') text += '\n';
		else if ('children' in node) {
			for (const child of node.children) walk(child);
			if (!inline.has(node.type)) text += '\n';
		}
	};
	for (const node of nodes) walk(node);
	return { text, placeAt: (offset) => placeWithin(pieces, offset) };
}

const inline = new Set<Nodes['type']>(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

function placeWithin(pieces: readonly Piece[], offset: number): Place {
	const piece = pieces.findLast((candidate) => candidate.offset <= offset);
	if (!piece) return { line: 1, column: 1 };
	const before = piece.words.slice(0, offset - piece.offset);
	const lines = before.split('\n');
	const column = lines.length === 1 ? piece.start.column + before.length : (lines.at(-1)?.length ?? 0) + 1;
	return { line: piece.start.line + lines.length - 1, column };
}
