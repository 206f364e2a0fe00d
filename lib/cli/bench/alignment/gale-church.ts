import { type Bead, type BeadShape, bestBeads } from '@/lib/markdown/align/programme';

/** Of bead shapes, as the paper counted them in two languages of Europe; 1:0 and 2:1 stand for 0:1 and 1:2 too. */
const priors: readonly (readonly [shape: BeadShape, share: number])[] = [
	[[1, 1], 0.89],
	[[1, 0], 0.0099 / 2],
	[[0, 1], 0.0099 / 2],
	[[2, 1], 0.089 / 2],
	[[1, 2], 0.089 / 2],
	[[2, 2], 0.011],
];
/** Characters of the translation for one of the original, and the variance of that for each. */
const ratio = 1;
const variance = 6.8;

/** Aligns texts by lengths in characters alone: W. Gale and K. Church, “A Program for Aligning Sentences in Bilingual Corpora”,
 * Computational Linguistics 19 (1993), with its priors and its variance, for languages of which nothing is known. */
export function galeChurch(originals: readonly string[], translations: readonly string[]): Bead[] {
	const [sums, translatedSums] = [sumsOf(originals), sumsOf(translations)];
	const shareOf = new Map(priors);
	return bestBeads(
		originals.length,
		translations.length,
		priors.map(([shape]) => shape),
		(shape, i, j) => {
			const [left, right] = shape;
			const length = (sums[i] as number) - (sums[i - left] as number);
			const translated = (translatedSums[j] as number) - (translatedSums[j - right] as number);
			return Math.log(shareOf.get(shape) as number) + Math.log(likelihood(length, translated));
		},
	);
}

/** How likely two lengths are at least as far apart as these if one text translates the other. */
function likelihood(length: number, translated: number): number {
	const mean = (length + translated / ratio) / 2;
	const delta = mean === 0 ? 0 : (translated - length * ratio) / Math.sqrt(mean * variance);
	return Math.max(2 * (1 - normalDistribution(Math.abs(delta))), 1e-300);
}

/** The cumulative normal distribution from 0 up, after Abramowitz and Stegun 26.2.17. */
function normalDistribution(z: number): number {
	const t = 1 / (1 + 0.2316419 * z);
	const series = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
	const sum = series.reduceRight((rest, factor) => (rest + factor) * t, 0);
	return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}

function sumsOf(texts: readonly string[]): number[] {
	const sums = [0];
	for (const text of texts) sums.push((sums.at(-1) as number) + [...text].length);
	return sums;
}
