/** A run of blocks of an original and the run of a translation's that says the same: `[start, end)` of each, from 0. */
export type Bead = { original: readonly [number, number]; translation: readonly [number, number] };

/** How many blocks of either side say the same: of the original, of the translation. */
export type BeadShape = readonly [number, number];

/** What a bead gains, by its shape and where it ends on each side; −Infinity for one that must not be. */
export type Gain = (shape: BeadShape, originalEnd: number, translationEnd: number) => number;

/** Sums that differ by less are equal: additions in another order. */
const rounding = 1e-9;

/** Cells that a programme fills at most: about a second's work. Texts up to some 500 blocks fit whole. */
const mostCells = 300_000;

/**
 * The sequence of beads that covers both texts and gains most, by dynamic programming over a band around the diagonal.
 * Of equal sequences, the one whose last bead comes first in `shapes`, which must hold 1:0 and 0:1.
 */
export function bestBeads(originals: number, translations: number, shapes: readonly BeadShape[], gain: Gain): Bead[] {
	const band = bandOf(originals, translations);
	const gains = new Float64Array((originals + 1) * band.width).fill(-Infinity);
	const last = new Int8Array(gains.length).fill(-1);
	gains[band.cell(0, 0)] = 0;
	for (let i = 0; i <= originals; i++)
		for (let j = band.start(i); j < band.end(i); j++)
			shapes.forEach((shape, index) => {
				const [fromI, fromJ] = [i - shape[0], j - shape[1]];
				if (fromI < 0 || fromJ < band.start(fromI) || fromJ >= band.end(fromI)) return;
				const before = gains[band.cell(fromI, fromJ)] as number;
				if (before === -Infinity) return;
				const sum = before + gain(shape, i, j);
				const cell = band.cell(i, j);
				if (sum <= (gains[cell] as number) + rounding) return;
				gains[cell] = sum;
				last[cell] = index;
			});

	const beads: Bead[] = [];
	for (let i = originals, j = translations; i > 0 || j > 0; ) {
		const [left, right] = shapes[last[band.cell(i, j)] as number] as BeadShape;
		beads.push({ original: [i - left, i], translation: [j - right, j] });
		i -= left;
		j -= right;
	}
	return beads.reverse();
}

/** For each number of blocks of the original, the numbers of the translation's that are looked at with it. */
function bandOf(originals: number, translations: number) {
	const rows = originals + 1;
	const slope = translations / Math.max(originals, 1);
	const width = Math.min(translations + 1, Math.max(Math.floor(mostCells / rows), 2 * Math.ceil(slope) + 3));
	const start = (row: number) => {
		const middle = Math.round(row * slope - width / 2);
		return Math.min(Math.max(middle, 0), translations + 1 - width);
	};
	return {
		width,
		start,
		end: (row: number) => start(row) + width,
		cell: (row: number, column: number) => row * width + column - start(row),
	};
}
