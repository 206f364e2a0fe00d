import { convert, squareOf, units } from './conversions';
import { plain } from './digits';
import type { UnitWords } from './language';
import { endOfMatch, testAt } from './patterns';
import { neighbourOf, type Reading } from './reading';

/** How a unit is written: what stands before the number, if anything, and a sticky pattern of what stands after it. */
type Form = { unit: string; before: string; after: RegExp };

export type UnitFinder = (text: string, start: number, end: number) => string | undefined;

/**
 * Finds the unit that stands around a number, in the forms that CLDR has for it in the language, and their other endings.
 * CLDR has no names of areas that JavaScript gives out: they are made of those of lengths.
 */
export function unitFinderOf({ tag, square, unitLink, unitWords = {} }: UnitWords & { tag: string }): UnitFinder {
	let forms: ReadonlyMap<string, readonly Form[]> | undefined;
	return (text, start, end) => {
		forms ??= formsByInitial(tag, unitWords);
		const afterGap = /[ -]/.test(text[end] ?? '') ? end + 1 : end;
		const afterSquare = square.before && endOfMatch(square.before, text, afterGap);
		const at = afterSquare ?? afterGap;
		const formAt = (place: number) =>
			forms?.get(text[place] ?? '')?.find(({ before, after }) => {
				after.lastIndex = place;
				return after.test(text) && (before === '' || text.slice(0, start).trimEnd().endsWith(before));
			});
		const found = formAt(at) ?? formAt((unitLink && endOfMatch(unitLink, text, at)) ?? at);
		if (!found) return undefined;
		const isSquare =
			afterSquare !== undefined ||
			/^(?:²|2(?![\d.,]))/.test(text.slice(found.after.lastIndex, found.after.lastIndex + 2)) ||
			(square.after && testAt(square.after, text, found.after.lastIndex));
		return isSquare ? squareOf(found.unit) : found.unit;
	};
}

function formsByInitial(tag: string, unitWords: Readonly<Record<string, string>>): Map<string, Form[]> {
	const isSpaced = !/^(?:zh|ja|ko)/.test(tag);
	const forms = new Map<string, Form>();
	// Of units that are written alike, the first is meant: “1,96 m” are metres, not months.
	for (const unit of new Set([...units, ...Object.keys(unitWords)]))
		for (const { before, after } of [...ownForms(unitWords[unit]), ...writtenForms(tag, unit), ...lettersOf(unit)])
			if (!forms.has(`${before}|${after}`))
				forms.set(`${before}|${after}`, { unit, before, after: patternOf(after, isSpaced) });

	const byInitial = new Map<string, Form[]>();
	for (const [key, form] of [...forms].toSorted(([a], [b]) => b.length - a.length)) {
		const initial = key[key.indexOf('|') + 1] as string;
		byInitial.set(initial, [...(byInitial.get(initial) ?? []), form]);
	}
	return byInitial;
}

/**
 * Lets readings tell their units. The first of two numbers that share one, as in “2 to 4 inches”, has it too.
 */
export function addUnits(readings: readonly Reading[], text: string, findUnit: UnitFinder): void {
	for (const [at, one] of readings.entries()) {
		if (one.kind !== 'number') continue;
		// What stands between two parts of an amount, such as the noun of the first, is no neighbour.
		const isNeighbour = ({ standing, values }: Reading) => standing !== 'hint' || values.number?.[0] === 1;
		const next = neighbourOf(readings, at, 1, isNeighbour);
		one.unit = () => {
			const own =
				findUnit(text, one.start, endOfFigures(one, text)) ??
				findUnit(text, one.start, one.end) ??
				unitWithin(one, text, findUnit) ??
				(/[$€]/.test(text[one.start - 1] ?? '') ? 'dollar' : undefined) ??
				// “Highs in the 80s”, where Fahrenheit goes without saying.
				(/^[2-9]0'?s$/.test(text.slice(one.start, one.end)) ? 'fahrenheit' : undefined);
			if (own !== undefined || !next) return own;
			const between = text.slice(one.end, next.start);
			return between.length <= 6 && !/[.,;:!?\d]/.test(between) ? next.unit?.() : undefined;
		};
		const before = neighbourOf(readings, at, -1, isNeighbour);
		one.whole = () => wholeOf(before, one, text) ?? wholeOf(one, next, text);
	}
}

/** Where the figures of a number end: of “1,96 m”, which may be metres as well as millions, before the letter. */
function endOfFigures({ start, end }: Reading, text: string): number {
	return start + text.slice(start, end).replace(/(?<=\d) ?\p{L}+$/u, '').length;
}

/** The unit that stands within the words of a number: “one |year| and a half”, 一|年|半. */
function unitWithin({ start, end, values, standing }: Reading, text: string, findUnit: UnitFinder): string | undefined {
	// A dual is its own unit: “يومان”.
	if (standing === 'hint' && values.number?.[0] === 2) return findUnit(text, start, start);
	// «трёх|метровый», “Dreiviertel|stunde”
	const isCompound = /^\p{L}{6,}$/u.test(text.slice(start, end));
	if (!isCompound && (values.number?.[0] ?? 0) % 1 !== 0.5) return undefined;
	const places = Array.from({ length: end - start }, (_, at) => start + at).filter(
		(at) =>
			(isCompound && at > start + 2) ||
			!/\p{L}/u.test(text[at] as string) ||
			!/[\p{L}\d]/u.test(text[at - 1] ?? '') ||
			/\p{Lo}/u.test(text[at] as string),
	);
	for (const at of places) {
		const unit = findUnit(text, start, at);
		if (unit !== undefined) return unit;
	}
	return undefined;
}

/** The smaller units in which the rest of an amount is given. */
const smaller: Readonly<Record<string, string>> = {
	hour: 'minute',
	minute: 'second',
	foot: 'inch',
	stone: 'pound',
	pound: 'ounce',
	meter: 'centimeter',
	year: 'month',
	dollar: 'cent',
};

/** What goes without saying behind the larger unit: “6ft 2”, “1 m 75”. */
const unsaid: Readonly<Record<string, string>> = { foot: 'inch', stone: 'pound', meter: 'centimeter', hour: 'minute' };

/** “Two hours and 30 minutes”, “6ft 5in”: both together, in the larger unit. Inches may go without saying. */
function wholeOf(
	large: Reading | undefined,
	small: Reading | undefined,
	text: string,
): { amount: number; unit: string } | undefined {
	const count = large && countOf(large, text);
	const [more] = small?.values.number ?? [];
	if (!large || !small || count === undefined || more === undefined || more >= 100 || !Number.isInteger(count)) return;
	const between = text.slice(large.end, small.start);
	// “5 ft. 10 in.”, “6 feet, 2 inches”
	if (between.length > 14 || /[;:!?]|[.,](?! )/.test(between)) return;
	const isBare = between.length <= 9 && !/[.,]/.test(between);
	const unit = large.unit?.() ?? (isHeight(count, between, more) ? 'foot' : undefined);
	const rest = small.unit?.() ?? (unit !== undefined && isBare ? unsaid[unit] : undefined);
	const [part] = unit !== undefined && rest !== undefined && smaller[unit] === rest ? convert(more, rest, unit) : [];
	return unit === undefined || part === undefined || part >= 1 + 1e-9 ? undefined : { amount: count + part, unit };
}

/** “A 6-4 guard”: feet and inches, if they equal what the other text says. */
function isHeight(feet: number, between: string, inches: number): boolean {
	return between === '-' && feet >= 4 && feet <= 7 && inches < 12;
}

/** What its figures alone say: one of “1 m”, which may be a million. */
function countOf({ start, end, values }: Reading, text: string): number | undefined {
	const [figures] = /^\d+(?= ?\p{L}$)/u.exec(text.slice(start, end)) ?? [];
	return figures === undefined ? values.number?.[0] : Number(figures);
}

function isKnownToIntl(unit: string): boolean {
	return Intl.supportedValuesOf('unit').includes(unit.replace(/-per-.*/, ''));
}

/** What CLDR writes around numbers of each plural category. English “in” and Spanish “a” are left out: they are seldom inches and years. */
function writtenForms(tag: string, unit: string): { before: string; after: string }[] {
	if (!isKnownToIntl(unit)) return [];
	return (['long', 'short'] as const).flatMap((unitDisplay) => {
		const format = new Intl.NumberFormat(`${tag}-u-nu-latn`, { style: 'unit', unit, unitDisplay });
		return [1, 2, 3, 5, 11, 100, 1.5].flatMap((count) => {
			const parts = format.formatToParts(count);
			const first = parts.findIndex(({ type }) => type === 'integer');
			const last = parts.findLastIndex(({ type }) => type === 'integer' || type === 'fraction');
			const join = (some: typeof parts) =>
				plain(some.map(({ value }) => value).join(''))
					.replaceAll('\u00a0', ' ')
					.trim();
			const before = join(parts.slice(0, Math.max(first, 0)));
			const after = join(parts.slice(last + 1)).replace(/\.$/, '');
			return first < 0 || ['', 'in', 'a'].includes(after) ? [] : [{ before, after }];
		});
	});
}

function ownForms(words = ''): { before: string; after: string }[] {
	return words.split(' ').flatMap((after) => (after === '' ? [] : [{ before: '', after: after.replaceAll('_', ' ') }]));
}

/** “98.6F”, “30C” */
function lettersOf(unit: string): { before: string; after: string }[] {
	return unit === 'fahrenheit' || unit === 'celsius' ? [{ before: '', after: unit[0] as string }] : [];
}

/** Words of four letters and more have case endings, of which CLDR holds some; of those that end in a vowel, it goes. */
function patternOf(after: string, isSpaced: boolean): RegExp {
	// “12in” are inches, “12 in” are seldom.
	if (after === 'in') return /(?<=\d)in(?!\p{L})|(?<=\d )in(?=\. ?\p{Ll})/uy;
	if (!isSpaced) return new RegExp(`${escapePattern(after)}${/[a-z]$/.test(after) ? '(?![a-z])' : ''}`, 'y');
	const words = after.split(' ').map((word) => {
		if (!/^(?:\p{L}{4,}|[ء-ي]{3,})$/u.test(word)) return escapePattern(word);
		return `${word.replace(/[аеиоуыэюяйьة]$/u, '')}[\\p{L}\\p{M}]{0,${/\p{Script=Cyrillic}/u.test(word) ? 5 : 3}}`;
	});
	return new RegExp(`${words.join(' ')}(?![\\p{L}\\p{M}])`, 'uy');
}

function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
