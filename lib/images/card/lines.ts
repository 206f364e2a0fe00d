import type { Break, Piece } from './pieces';

/** Widths of a piece at a size of one pixel: alone, and with the space behind it, as another piece follows. */
export type MeasuredPiece = Piece & { alone: number; followed: number };

/** Sizes in pixels; `leading` is the height of a line at a size of one pixel. */
export type Room = { width: number; height: number; leading: number; largest: number; smallest: number };

/** A headline in lines, and the size of its letters in pixels. */
export type FittedLines = { lines: string[]; size: number };

/** The largest letters at which the pieces fit into a room, in lines of like length; undefined if the smallest do not. */
export function fitLines(pieces: readonly MeasuredPiece[], room: Room): FittedLines | undefined {
	for (let size = room.largest; size >= room.smallest; size -= 1) {
		const most = Math.floor(room.height / (room.leading * size));
		const lines = balanced(pieces, room.width / size, most);
		if (lines) return { lines, size };
	}
	return undefined;
}

/** What a break costs that a reader would not make, in squares of a line’s width. */
const cost: Record<Break, number> = { phrase: 0, word: 0.3, letter: 0.6 };

/** A last line of a word or two looks forgotten. */
const lastCost = (slack: number): number => (slack > 0.7 ? 0.2 : 0);

type Setting = { badness: number; lines: string[] };

/** The fewest lines of a width, and of these the evenest; undefined if they are more than `most`. */
function balanced(pieces: readonly MeasuredPiece[], width: number, most: number): string[] | undefined {
	// best[n] is the best setting in so many lines of the pieces up to each one.
	let best: (Setting | undefined)[] = [{ badness: 0, lines: [] }];
	for (let count = 1; count <= most; count += 1) {
		const next: (Setting | undefined)[] = [];
		for (const [start, before] of best.entries()) {
			if (!before) continue;
			let used = 0;
			let text = '';
			for (let end = start; end < pieces.length; end += 1) {
				const piece = pieces[end] as MeasuredPiece;
				if (used + piece.alone > width) break;
				const isLast = end === pieces.length - 1;
				const slack = (width - used - piece.alone) / width;
				const badness = before.badness + slack ** 2 + (isLast ? lastCost(slack) : cost[piece.after]);
				used += piece.followed;
				text += piece.text;
				const known = next[end + 1];
				if (!known || badness < known.badness) next[end + 1] = { badness, lines: [...before.lines, text.trimEnd()] };
			}
		}
		const whole = next[pieces.length];
		if (whole) return whole.lines;
		best = next;
	}
	return undefined;
}
