import { parseArgs } from 'node:util';
import type { Root } from 'mdast';
import { type Locale, locales } from '@/lib/i18n/locales';
import { type Counterparts, counterpartsThrough } from '@/lib/markdown/align/through';
import { numberTranslation } from '@/lib/markdown/number-blocks';
import { wrongCall } from '../wrong-call';
import { articlesOf, type Paragraph } from './alignment/articles';
import { galeChurch } from './alignment/gale-church';
import { type Rearranged, rearrange } from './alignment/rearrange';
import { add, f1, nothing, type Tally, tallyOf } from './alignment/score';
import { randomOf } from './changes';
import { isOfTunedHalf, readCorpus, type Segment } from './corpus';

/** Which all others translate. */
const original: Locale = 'en';
const shares = [0, 0.1, 0.2];

/** A text as readers have it, and of which paragraphs of the original each of its blocks is. */
type Version = { locale: Locale; blocks: readonly Rearranged[] };

/** What finds, for each block of one version, its counterparts in another; the original as it stands may help. */
type Aligner = (one: Version, other: Version, source: Version) => Counterparts;

/** Each translation's blocks are numbered after the original's; two translations meet in those numbers. */
const ours: Aligner = (one, other, source) => {
	const originalsOf = (version: Version) =>
		version === source
			? version.blocks.map((_, index) => [index])
			: numberTranslation(bodyOf(version), bodyOf(source)).map(({ originals }) => originals);
	return counterpartsThrough(originalsOf(one), originalsOf(other));
};

const identity: Aligner = (one, other) => one.blocks.map((_, index) => (index < other.blocks.length ? [index] : []));

const lengthsAlone: Aligner = (one, other) => {
	const texts = ({ blocks }: Version) => blocks.map(({ text }) => text);
	return galeChurch(texts(one), texts(other)).flatMap(({ original: [start, end], translation: [from, to] }) =>
		Array.from({ length: end - start }, () => Array.from({ length: to - from }, (_, index) => from + index)),
	);
};

const aligners = { ours, identity, 'Gale–Church': lengthsAlone };
type AlignerName = keyof typeof aligners;
const names = Object.keys(aligners) as AlignerName[];

/**
 * `npm run bench -- alignment --corpus FILE`: pairs and nulls of paragraphs found, as F1, in translations of which a share
 * of the paragraphs was merged, split and dropped; beside paragraphs taken in order, and beside lengths alone. Between two
 * translations both are changed, each by the share and not alike; ours goes through the original, the others compare the
 * two with each other.
 */
export function benchAlignment(args: string[]): void {
	const { values } = parseArgs({
		args,
		options: { corpus: { type: 'string' }, seeds: { type: 'string', default: '10' } },
	});
	if (!values.corpus) throw wrongCall('it is not said on which texts', 'name a file with --corpus FILE');
	const seeds = Number(values.seeds);
	if (!Number.isInteger(seeds) || seeds < 1)
		throw wrongCall(`"${values.seeds}" is no number of seeds`, 'write 1 or more, such as --seeds 10');
	const segments = readCorpus(values.corpus);
	const pairs: [Locale, Locale][] = [
		...locales.filter((locale) => locale !== original).map((locale): [Locale, Locale] => [original, locale]),
		['ja', 'ar'],
		['zh', 'de'],
	];
	for (const [name, isTuned] of [
		['Half that the figures were tuned on', true],
		['Held-out half', false],
	] as const) {
		const half = segments.filter(({ doc }) => isOfTunedHalf(doc) === isTuned);
		const texts = countArticles(half, seeds);
		console.log(`\n${name}: ${texts.articles} articles of ${texts.paragraphs} paragraphs, ${seeds} seeds\n`);
		console.log(
			row(['F1', ...names.flatMap((aligner) => shares.map((share) => `${aligner} ${share * 100} %`)), 'ms a pair']),
		);
		for (const pair of pairs) {
			const { tallies, milliseconds } = measure(half, pair, seeds);
			const figures = names.flatMap((aligner) => tallies[aligner].map((tally) => f1(tally).toFixed(1)));
			console.log(row([pair.join('–'), ...figures, milliseconds.toFixed(0)]));
		}
	}
}

function countArticles(half: readonly Segment[], seeds: number): { articles: number; paragraphs: number } {
	const articles = Array.from({ length: seeds }, (_, seed) => articlesOf(half, randomOf(seed + 1))).flat();
	return { articles: articles.length, paragraphs: articles.flat().length };
}

type Measured = { tallies: Record<AlignerName, Tally[]>; milliseconds: number };

/** Tallies for each of the shares, and the mean time that ours took for two changed texts. */
function measure(half: readonly Segment[], pair: readonly [Locale, Locale], seeds: number): Measured {
	const tallies = Object.fromEntries(names.map((name) => [name, shares.map(() => nothing)])) as Measured['tallies'];
	let [time, texts] = [0, 0];
	for (let seed = 1; seed <= seeds; seed++) {
		const articles = articlesOf(half, randomOf(seed));
		const random = randomOf(seed);
		for (const paragraphs of articles)
			for (const [at, share] of shares.entries()) {
				const source = versionOf(paragraphs, original, 0, random);
				const versionIn = (locale: Locale) =>
					locale === original ? source : versionOf(paragraphs, locale, share, random);
				const [one, other] = [versionIn(pair[0]), versionIn(pair[1])];
				const truth = counterpartsThrough(translated(one), translated(other));
				for (const name of names) {
					const start = performance.now();
					const found = aligners[name](one, other, source);
					if (name === 'ours' && share > 0) {
						time += performance.now() - start;
						texts++;
					}
					tallies[name][at] = add(tallies[name][at] as Tally, tallyOf(found, truth, other.blocks.length));
				}
			}
	}
	return { tallies, milliseconds: time / texts };
}

function versionOf(paragraphs: readonly Paragraph[], locale: Locale, share: number, random: () => number): Version {
	return { locale, blocks: rearrange(paragraphs, locale, share, random) };
}

function translated({ blocks }: Version): Counterparts {
	return blocks.map(({ paragraphs }) => paragraphs);
}

/** A version as a story's body: paragraphs of plain text. */
function bodyOf({ locale, blocks }: Version): { locale: Locale; body: Root } {
	const body: Root = {
		type: 'root',
		children: blocks.map(({ text }) => ({ type: 'paragraph', children: [{ type: 'text', value: text }] })),
	};
	return { locale, body };
}

function row([first = '', ...cells]: readonly string[]): string {
	return first.padEnd(8) + cells.map((cell) => cell.padStart(18)).join('');
}
