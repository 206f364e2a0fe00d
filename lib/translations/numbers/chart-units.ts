import type { Locale } from '@/lib/i18n/locales';
import { formatNumber } from '@/lib/i18n/numbers';
import { isChart } from '@/lib/markdown/blocks';
import { figuresOfChart } from '@/lib/markdown/chart/words';
import { compareNumbers } from '@/lib/numbers/compare';
import type { Place } from '@/lib/problems/problem';
import type { BlockPair } from '../pairs';
import { type LocatedWords, wordsAt } from './located-words';

/**
 * The units of two charts, unless they agree together with a value: “per cent” alone is no figure in one language and one
 * in another. Others agree by themselves only: with a decimal before them, “miles de millones” are read as two figures.
 */
export function chartUnits(
	{ id, original, translation }: BlockPair,
	locale: Locale,
	ownLocale: Locale,
): { id: string; original: LocatedWords; translation: LocatedWords; start: Place }[] {
	if (!original || !translation || !isChart(original) || !isChart(translation)) return [];
	const [theirs, ours] = [figuresOfChart(original), figuresOfChart(translation)];
	const [value] = theirs.values;
	if (!value) return [];
	const measured = (language: Locale, { unit }: typeof theirs) => ({
		locale: language,
		text: `${formatNumber(language, value.number, value.fractionDigits)} ${unit.words}`,
	});
	const { findings } = compareNumbers(measured(locale, theirs), measured(ownLocale, ours));
	if (findings.length === 0) return [];
	const { place: start } = ours.unit;
	return [
		{
			id,
			original: wordsAt(theirs.unit.words, theirs.unit.place),
			translation: wordsAt(ours.unit.words, start),
			start,
		},
	];
}
