import { join } from 'node:path';
import type { Story, StoryText } from '@/lib/content/story';
import type { Locale } from '@/lib/i18n/locales';
import { formatNumber } from '@/lib/i18n/numbers';
import { blocksOf, type ChartBlock, isChart, isList } from '@/lib/markdown/blocks';
import { figuresOfChart } from '@/lib/markdown/chart/words';
import { figuresNotAmong } from '@/lib/numbers/compare';
import { readNumbers } from '@/lib/numbers/read';
import type { Reading } from '@/lib/numbers/reading';
import { type Finding, type Place, type Problem, problemIn } from '@/lib/problems/problem';
import { wordsAt, wordsWithin } from './numbers/located-words';

/** Languages in which fact sheets are written: English, with Chinese. */
const sheetLocales = ['en', 'zh'] as const;

/**
 * Compares the figures of a story's original with its fact sheet: every figure must be in it; the sheet may hold more.
 * `sheet` is the file's text, undefined where there is none of that name; `folder` is where it was looked for.
 */
export function judgeFacts({ facts, texts: [original] }: Story, folder: string, sheet: string | undefined): Problem[] {
	if (facts.facts === undefined) return [];
	const file = join(folder, `${facts.facts}.md`);
	const say = (finding: Finding) => problemIn(original.path, finding);
	if (sheet === undefined) {
		const reason = `there is no fact sheet ${file}`;
		return [say({ ...original.placeOf(['facts']), reason, remedy: 'write it, or name the one that there is' })];
	}
	const known = readingsOfSheet(sheet);
	const lacks = (place: Place, figure: string) =>
		say({
			...place,
			severity: 'warning',
			reason: `"${figure}" is not in the fact sheet ${file}`,
			remedy: 'correct it, or add it to the sheet with its source',
		});
	const isKnown = (text: string) => figuresNotAmong(known, { locale: original.locale, text }).length === 0;
	return [
		...wordsOf(original).flatMap(({ text, placeAt }) =>
			figuresNotAmong(known, { locale: original.locale, text }).map(({ start, text }) => lacks(placeAt(start), text)),
		),
		...blocksOf(original.body)
			.filter(isChart)
			.flatMap((chart) => figuresOf(chart, original.locale))
			.flatMap(({ place, readings: [first, ...others] }) =>
				[first, ...others].some(isKnown) ? [] : [lacks(place, first)],
			),
	];
}

/** The years and values of a chart. A sheet may name the unit of a value beside it, or above its column. */
function figuresOf(chart: ChartBlock, locale: Locale): { place: Place; readings: [string, ...string[]] }[] {
	const { unit, years, values } = figuresOfChart(chart);
	return [
		...years.map(({ year, place }) => ({ place, readings: [year] as [string] })),
		...values.map(({ number, fractionDigits, place }) => {
			const figure = formatNumber(locale, number, fractionDigits);
			return { place, readings: [figure, `${figure} ${unit.words}`] as [string, string] };
		}),
	];
}

function readingsOfSheet(sheet: string): Reading[] {
	const lines = sheet.split('\n');
	const readings = lines.flatMap((line) => sheetLocales.flatMap((locale) => readNumbers(locale, line)));
	return [...readings, ...headedMagnitudes(lines).flatMap((magnitude) => multiplied(readings, magnitude))];
}

const magnitudes: Record<string, number> = {
	thousand: 1e3,
	m: 1e6,
	million: 1e6,
	bn: 1e9,
	billion: 1e9,
	trillion: 1e12,
};

/** What the headers of tables say that their figures are counted in, such as “US$ bn”: notes on them go without it, too. */
function headedMagnitudes(lines: readonly string[]): number[] {
	const headers = lines.filter((_, at) => /^\|(?:\s*:?-+:?\s*\|)+\s*$/.test(lines[at + 1] ?? ''));
	const words = headers.flatMap((header) => header.toLowerCase().match(/[a-z]+/g) ?? []);
	return [...new Set(words.flatMap((word) => magnitudes[word] ?? []))];
}

/** Figures with decimals: whole ones beside them count editions, companies and years. */
function multiplied(readings: readonly Reading[], magnitude: number): Reading[] {
	return readings.flatMap((one) => {
		const values = (one.values.number ?? []).filter((value) => !Number.isInteger(value));
		return values.length > 0 ? [{ ...one, values: { number: values.map((value) => value * magnitude) } }] : [];
	});
}

function wordsOf(text: StoryText) {
	const blocks = blocksOf(text.body).flatMap((block) => (isList(block) ? block.children : [block]));
	return [
		wordsAt(text.title, text.placeOf(['title'])),
		wordsAt(text.description, text.placeOf(['description'])),
		// Its description tells what is to be seen, not what is the case.
		...(text.image?.caption ? [wordsAt(text.image.caption, text.placeOf(['image', 'caption']))] : []),
		...blocks.map((block) => wordsWithin([block])),
	];
}
