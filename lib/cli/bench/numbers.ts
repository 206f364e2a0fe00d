import { parseArgs } from 'node:util';
import { type Locale, locales } from '@/lib/i18n/locales';
import { compareNumbers, type NumberFinding } from '@/lib/numbers/compare';
import { wrongCall } from '../wrong-call';
import { type ChangeKind, changeKinds, changeNumber, randomOf } from './changes';
import { isOfTunedHalf, readCorpus, type Segment } from './corpus';
import { namesNumbers } from './number-words';

type Checker = (source: { locale: Locale; text: string }, target: { locale: Locale; text: string }) => NumberFinding[];

/** How many changes of each kind are tried in each language. */
const changesPerKind = 150;

const ours: Checker = (source, target) => compareNumbers(source, target).findings;

/** The reader that any other has to beat: runs of digits, and nothing else. */
const rawDigits: Checker = (source, target) => {
	const runs = ({ text }: { text: string }) => [...text.matchAll(/\p{Nd}+/gu)];
	const quote = ({ 0: text, index }: RegExpExecArray) => ({ text, start: index, end: index + text.length });
	const without = (some: RegExpExecArray[], others: RegExpExecArray[]) =>
		some.filter(([one]) => !others.some(([other]) => other === one)).map(quote);
	return [
		...without(runs(target), runs(source)).map((found) => ({ target: found })),
		...without(runs(source), runs(target)).map((found) => ({ source: found })),
	];
};

/**
 * `npm run bench -- numbers --corpus FILE`: how often the comparison of numbers raises an alarm on professional translations,
 * and how many changed numbers it catches. The half of the documents on which it was tuned is told from the other.
 */
export function benchNumbers(args: string[]): void {
	const { values } = parseArgs({
		args,
		options: { corpus: { type: 'string' }, from: { type: 'string', default: 'en' } },
	});
	if (!values.corpus) throw wrongCall('it is not said on which texts', 'name a file with --corpus FILE');
	const from = locales.find((locale) => locale === values.from);
	if (!from) throw wrongCall(`there is no language "${values.from}"`, `use one of ${locales.join(', ')}`);
	const segments = readCorpus(values.corpus);
	const others = locales.filter((locale) => locale !== from);
	for (const [name, isTuned] of [
		['Half that the grammar was tuned on', true],
		['Held-out half', false],
	] as const) {
		const half = segments.filter(({ doc }) => isOfTunedHalf(doc) === isTuned);
		console.log(`\n${name}: ${half.length} segments of ${new Set(half.map(({ doc }) => doc)).size} documents\n`);
		console.log(row(['pair', 'segments', 'alarms/100', 'raw digits', 'caught %', ...changeKinds]));
		const rows = others.map((to) => measure(half, from, to));
		for (const [at, measured] of rows.entries()) console.log(row(describe(`${from}→${others[at]}`, measured)));
		console.log(row(describe('mean', mean(rows))));
	}
}

type Measured = {
	segments: number;
	alarms: number;
	rawAlarms: number;
	caught: Record<ChangeKind, number>;
	tried: Record<ChangeKind, number>;
};

function measure(half: readonly Segment[], from: Locale, to: Locale): Measured {
	const pairs = half.map(
		({ texts }) =>
			[
				{ locale: from, text: texts[from] },
				{ locale: to, text: texts[to] },
			] as const,
	);
	const counted = pairs.filter(([source, target]) => namesNumbers(from, source.text) || namesNumbers(to, target.text));
	const share = (check: Checker) =>
		(counted.filter(([source, target]) => check(source, target).length > 0).length / counted.length) * 100;

	const random = randomOf(1);
	const caught = {} as Record<ChangeKind, number>;
	const tried = {} as Record<ChangeKind, number>;
	for (const kind of changeKinds) {
		const changes = pairs.flatMap(([source, target]) => {
			const change = changeNumber(to, target.text, kind, random);
			return change ? [{ source, change, order: random() }] : [];
		});
		const drawn = changes.toSorted((a, b) => a.order - b.order).slice(0, changesPerKind);
		const found = drawn.filter(({ source, change }) =>
			ours(source, { locale: to, text: change.text }).some(
				({ target }) => target && target.start < change.end && target.end > change.start,
			),
		);
		tried[kind] = drawn.length;
		caught[kind] = drawn.length === 0 ? 100 : (found.length / drawn.length) * 100;
	}
	return { segments: counted.length, alarms: share(ours), rawAlarms: share(rawDigits), caught, tried };
}

function describe(name: string, { segments, alarms, rawAlarms, caught, tried }: Measured): string[] {
	const shares = changeKinds.map((kind) => caught[kind]);
	return [
		name,
		String(Math.round(segments)),
		alarms.toFixed(1),
		rawAlarms.toFixed(1),
		average(shares).toFixed(1),
		...changeKinds.map((kind) => `${caught[kind].toFixed(1)} of ${Math.round(tried[kind])}`),
	];
}

function mean(rows: readonly Measured[]): Measured {
	const over = (value: (measured: Measured) => number) => average(rows.map(value));
	const perKind = (of: (measured: Measured) => Record<ChangeKind, number>) =>
		Object.fromEntries(changeKinds.map((kind) => [kind, over((measured) => of(measured)[kind])])) as Record<
			ChangeKind,
			number
		>;
	return {
		segments: over(({ segments }) => segments),
		alarms: over(({ alarms }) => alarms),
		rawAlarms: over(({ rawAlarms }) => rawAlarms),
		caught: perKind(({ caught }) => caught),
		tried: perKind(({ tried }) => tried),
	};
}

function average(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function row(cells: readonly string[]): string {
	return cells.map((cell, at) => (at === 0 ? cell.padEnd(8) : cell.padStart(at < 5 ? 11 : 16))).join('');
}
