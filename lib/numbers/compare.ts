import type { Locale } from '@/lib/i18n/locales';
import { isConversion } from './conversions';
import { readNumbers } from './read';
import type { Measure, Reading } from './reading';

/** A text in one language. */
export type Passage = { locale: Locale; text: string };
/** The words of a figure, and where they stand in their passage, in UTF-16 code units. */
export type Quote = { text: string; start: number; end: number };

/** A figure of one text that the other does not have; of both, where the one is likely to have become the other. */
export type NumberFinding = { target: Quote; source?: Quote } | { target?: Quote; source: Quote };

/** A figure that the translator has converted, such as miles to kilometres: a counterpart, noted. */
type Conversion = { source: Quote; target: Quote };

/** What stands beside the two texts: figures there may be counterparts, and need none. Asked for when one is missing. */
export type Surroundings = { source: () => string; target: () => string };

const nothing: Surroundings = { source: () => '', target: () => '' };

/** Compares the figures of a text with those of what it was translated from. */
export function compareNumbers(
	source: Passage,
	target: Passage,
	around = nothing,
): { findings: NumberFinding[]; conversions: Conversion[] } {
	const theirs = readNumbers(source.locale, source.text);
	const ours = readNumbers(target.locale, target.text);
	if (theirs.length + ours.length === 0) return { findings: [], conversions: [] };
	const pairs = pairUp(theirs, ours, source.text.length / target.text.length);
	const lacking = (
		own: readonly Reading[],
		{ text }: Passage,
		others: readonly Reading[],
		other: Passage,
		near: () => string,
	) => {
		const open = own.filter((one) => one.standing === 'claim' && !pairs.has(one) && !hasCounterpart(one, others));
		const nearby = open.length === 0 ? [] : readNumbers(other.locale, near());
		return open.filter(
			(one) =>
				!hasCounterpart(one, nearby) &&
				!isVerbatim(text.slice(one.start, one.end), other.text) &&
				!isSameSequence(one, text, other.text),
		);
	};
	const { missing, unknown, converted } = withoutConverted(
		lacking(theirs, source, ours, target, around.target),
		lacking(ours, target, theirs, source, around.source),
		theirs,
		ours,
	);
	// What is no claim, or equals what is told already, may stand where something else should.
	const spare = ours.filter((one) => isSpare(one, target.text) && !pairs.has(one) && !unknown.includes(one));
	const spareSource = theirs.filter(
		(one) =>
			(!isOne(one) || isInFigures(one, source.text)) &&
			!pairs.has(one) &&
			!missing.includes(one) &&
			(one.standing !== 'hint' || !hasCounterpart(one, ours)),
	);

	const quoteSource = (one: Reading) => quote(source.text, one);
	const quoteTarget = (one: Reading) => quote(target.text, one);
	const findings: NumberFinding[] = [];
	for (const one of unknown) {
		const partner = take(missing, nearest(one, missing)) ?? take(spareSource, nearest(one, spareSource));
		if (!partner && (one.kind === 'weekday' || isRestated(one, ours, pairs, target.text))) continue;
		findings.push({ target: quoteTarget(one), ...(partner && { source: quoteSource(partner) }) });
	}
	for (const one of missing) {
		const partner = take(spare, nearest(one, spare));
		if (!partner && (isWording(one, source.text) || isRestated(one, theirs, pairs, source.text))) continue;
		findings.push({ ...(partner && { target: quoteTarget(partner) }), source: quoteSource(one) });
	}
	return {
		findings: oncePerPlace(findings),
		conversions: converted.map(([one, other]) => ({ source: quoteSource(one), target: quoteTarget(other) })),
	};
}

/** The figures of a text that none of the readings, of whatever texts, has. */
export function figuresNotAmong(known: readonly Reading[], { locale, text }: Passage): Quote[] {
	return readNumbers(locale, text)
		.filter((one) => one.standing === 'claim' && one.kind !== 'weekday' && !hasCounterpart(one, known))
		.filter((one) => !known.some((other) => areConverted(one, other)))
		.map((one) => quote(text, one));
}

/**
 * Figures of both texts that say the same, each at most once: claims first, and of them those of one kind; of several, the one
 * that stands where it would. `scale` is how much longer the first text is.
 */
function pairUp(theirs: readonly Reading[], ours: readonly Reading[], scale: number): Map<Reading, Reading> {
	const pairs = new Map<Reading, Reading>();
	const nearestPlace = ({ start }: Reading, candidates: readonly Reading[]) => {
		const distance = (other: Reading) => Math.abs(start - other.start * scale);
		return candidates.toSorted((a, b) => distance(a) - distance(b))[0];
	};
	const areClaims = (one: Reading, other: Reading) => one.standing === 'claim' && other.standing === 'claim';
	const rounds: ((one: Reading, other: Reading) => boolean)[] = [
		(one, other) => areClaims(one, other) && one.kind === other.kind,
		areClaims,
		(one, other) => one.standing !== 'hint' && other.standing !== 'hint',
	];
	for (const mayPair of rounds)
		for (const one of theirs) {
			if (pairs.has(one)) continue;
			const candidates = ours.filter(
				(candidate) => !pairs.has(candidate) && mayPair(one, candidate) && areEqual(one, candidate),
			);
			const other = nearestPlace(one, candidates);
			if (!other) continue;
			pairs.set(one, other);
			pairs.set(other, one);
		}
	return pairs;
}

/**
 * Whether a figure may come or go with the wording, where none has come in its place: weekdays, beside a date or known from
 * the context, and small numbers in words, as in “all three of them”.
 */
function isWording(one: Reading, text: string): boolean {
	if (one.kind === 'weekday') return true;
	const [value = 0] = one.values.number ?? [];
	return one.kind === 'number' && Number.isInteger(value) && value <= 10 && !isInFigures(one, text);
}

/** Whether a figure may be what became of another: “one” in words is too often an article. */
function isSpare(one: Reading, text: string): boolean {
	if (one.standing !== 'numeral') return one.standing === 'claim';
	return !isOne(one) || isInFigures(one, text);
}

function isInFigures({ start, end }: Reading, text: string): boolean {
	return /\p{Nd}/u.test(text.slice(start, end));
}

function isOne({ values }: Reading): boolean {
	return (values.number?.[0] ?? 2) < 2;
}

function withoutConverted(
	missing: Reading[],
	unknown: Reading[],
	theirs: readonly Reading[],
	ours: readonly Reading[],
): { missing: Reading[]; unknown: Reading[]; converted: [theirs: Reading, ours: Reading][] } {
	const ofTheirs = missing.flatMap((one): [Reading, Reading][] => {
		const other = ours.find((candidate) => areConverted(one, candidate));
		return other ? [[one, other]] : [];
	});
	const ofOurs = unknown.flatMap((one): [Reading, Reading][] => {
		if (ofTheirs.some(([, other]) => other === one)) return [];
		const other = theirs.find((candidate) => areConverted(candidate, one));
		return other ? [[other, one]] : [];
	});
	const converted = [...ofTheirs, ...ofOurs];
	const isOpen = (one: Reading) => !converted.some((pair) => pair.includes(one));
	return { missing: missing.filter(isOpen), unknown: unknown.filter(isOpen), converted };
}

function hasCounterpart(one: Reading, others: readonly Reading[]): boolean {
	return others.some((other) => areEqual(one, other));
}

/** Words that stand in the other text just so, such as a title that is left in its language. */
function isVerbatim(words: string, text: string): boolean {
	return /^\p{L}{3}/u.test(words) && standsIn(words, text, /\p{L}/u);
}

/** Figures in a row, such as 7-6 (7-4), 2.6.32 and 10.0.0.1, that stand in the other text just so. */
function isSameSequence({ start, end }: Reading, text: string, other: string): boolean {
	const [before = ''] = /[\d.,:/°'-]*$/.exec(text.slice(0, start)) ?? [];
	const [after = ''] = /^[\d.,:/°'-]*/.exec(text.slice(end)) ?? [];
	const sequence = `${before}${text.slice(start, end)}${after}`.replace(/^\D+|\D+$/g, '');
	return /\d\D\d+\D\d/.test(sequence) && !/\p{L}/u.test(sequence) && standsIn(sequence, other, /\d/);
}

/** Whether a part stands in a text, and not within a longer run of the same characters. */
function standsIn(part: string, text: string, character: RegExp): boolean {
	for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
		if (!character.test(text[at - 1] ?? '') && !character.test(text[at + part.length] ?? '')) return true;
	return false;
}

/**
 * An amount that its own text gives in another unit too, “30 metres (100 feet)”, or a time in another zone, “3 p.m. (0700 GMT)”.
 * One of the two needs a counterpart.
 */
function isRestated(
	one: Reading,
	own: readonly Reading[],
	pairs: ReadonlyMap<Reading, Reading>,
	text: string,
): boolean {
	const isTimeInBrackets = (other: Reading) =>
		one.kind === 'time' && other.values.time !== undefined && /[(（][^)）]*$/.test(text.slice(other.end, one.start));
	return own.some(
		(other) =>
			pairs.has(other) &&
			Math.abs(other.start - one.start) < 40 &&
			(isTimeInBrackets(other) || areConverted(one, other, roughly)),
	);
}

const measures: Measure[] = ['number', 'time', 'month', 'weekday', 'order'];

/** Readings of one kind agree in that, numbers that may be hours also as times; others in any measure that they have in common. */
function areEqual(one: Reading, other: Reading): boolean {
	if (one.kind === other.kind)
		return sharesValue(one, other, one.kind) || (one.kind === 'number' && sharesValue(one, other, 'time'));
	if ([one, other].some(({ kind }) => kind === 'month') && [one, other].some(({ standing }) => standing !== 'claim'))
		return false;
	return measures.some((measure) => sharesValue(one, other, measure));
}

function sharesValue({ values: one }: Reading, { values: other }: Reading, measure: Measure): boolean {
	const [values, candidates] = [one[measure], other[measure]];
	if (!values || !candidates) return false;
	return values.some((value) => candidates.some((candidate) => Math.abs(value - candidate) <= 1e-9 * Math.abs(value)));
}

/** How far a converted amount may be off, as a share of it, beside its own precision. */
const closely = 0.015;
const roughly = 0.1;

function areConverted(one: Reading, other: Reading, tolerance = closely): boolean {
	const [amounts = [], others = []] = [one.values.number, other.values.number];
	const [whole, otherWhole] = [one.whole?.(), other.whole?.()];
	if ((whole && others.includes(whole.amount)) || (otherWhole && amounts.includes(otherWhole.amount))) return true;
	return amountsOf(one, whole).some(([amount, unit]) =>
		amountsOf(other, otherWhole).some(([candidate, otherUnit]) =>
			isConversion(amount, unit, candidate, otherUnit, tolerance),
		),
	);
}

/** What a reading amounts to in its unit, and in that of the whole of which it is a part. */
function amountsOf({ values, unit }: Reading, whole: ReturnType<NonNullable<Reading['whole']>>): [number, string][] {
	const own = unit?.();
	return [
		...(own === undefined ? [] : (values.number ?? []).map((amount): [number, string] => [amount, own])),
		...(whole ? [[whole.amount, whole.unit] satisfies [number, string]] : []),
	];
}

/** The reading that one is likeliest to have become: of its kind, and nearest to its size. */
function nearest(one: Reading, candidates: readonly Reading[]): Reading | undefined {
	const sizeOf = ({ values, kind }: Reading) => Math.log(Math.abs(values[kind]?.[0] ?? 0) + 1);
	const distance = (other: Reading) => Math.abs(sizeOf(one) - sizeOf(other));
	return candidates.filter(({ kind }) => kind === one.kind).toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Takes an item out of a list. */
function take<Item>(list: Item[], item: Item | undefined): Item | undefined {
	if (item !== undefined) list.splice(list.indexOf(item), 1);
	return item;
}

function quote(text: string, { start, end }: Reading): Quote {
	return { text: text.slice(start, end), start, end };
}

/** One finding for each place: day and month of a date in digits may both be wrong. */
function oncePerPlace(findings: readonly NumberFinding[]): NumberFinding[] {
	const seen = new Set<string>();
	return findings.filter(({ target, source }) => {
		const key = target ? `target ${target.start}` : `source ${source?.start}`;
		return !seen.has(key) && seen.add(key);
	});
}
