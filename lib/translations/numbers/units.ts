import { units } from './conversions';
import { plain } from './digits';
import type { Reading } from './reading';

/** How a unit is written: what stands before the number, if anything, and a sticky pattern of what stands after it. */
type Form = { unit: string; before: string; after: RegExp };

export type UnitFinder = (text: string, start: number, end: number) => string | undefined;

/** Finds the unit that stands around a number, in the forms that CLDR has for it in the language, and their other endings. */
export function unitFinderOf(tag: string): UnitFinder {
	let forms: ReadonlyMap<string, readonly Form[]> | undefined;
	return (text, start, end) => {
		forms ??= formsByInitial(tag);
		const at = /[ -]/.test(text[end] ?? '') ? end + 1 : end;
		return forms.get(text[at] ?? '')?.find(({ before, after }) => {
			after.lastIndex = at;
			return after.test(text) && (before === '' || text.slice(0, start).trimEnd().endsWith(before));
		})?.unit;
	};
}

function formsByInitial(tag: string): Map<string, Form[]> {
	const isSpaced = !/^(?:zh|ja|ko)/.test(tag);
	const forms = new Map<string, Form>();
	for (const unit of units)
		for (const { before, after } of writtenForms(tag, unit))
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
		const next = readings[at + 1];
		one.unit = () => {
			const own = findUnit(text, one.start, one.end);
			if (own !== undefined || !next) return own;
			const between = text.slice(one.end, next.start);
			return between.length <= 6 && !/[.,;:!?\d]/.test(between) ? next.unit?.() : undefined;
		};
		const before = readings[at - 1];
		one.hours = () => hoursAndMinutes(before, one, text) ?? hoursAndMinutes(one, next, text);
	}
}

/** “Two hours and 30 minutes”, in hours. */
function hoursAndMinutes(hours: Reading | undefined, minutes: Reading | undefined, text: string): number | undefined {
	const [count] = hours?.values.number ?? [];
	const [more] = minutes?.values.number ?? [];
	if (!hours || !minutes || count === undefined || more === undefined || more >= 60 || !Number.isInteger(count)) return;
	const between = text.slice(hours.end, minutes.start);
	if (between.length > 14 || /[.,;:!?]/.test(between)) return;
	return hours.unit?.() === 'hour' && minutes.unit?.() === 'minute' ? count + more / 60 : undefined;
}

/** What CLDR writes around numbers of each plural category. English “in” is left out: it is seldom an inch. */
function writtenForms(tag: string, unit: string): { before: string; after: string }[] {
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
			return first < 0 || after === '' || after === 'in' ? [] : [{ before, after }];
		});
	});
}

/** Words of four letters and more have case endings, of which CLDR holds some; of those that end in a vowel, it goes. */
function patternOf(after: string, isSpaced: boolean): RegExp {
	if (!isSpaced) return new RegExp(`${escapePattern(after)}${/[a-z]$/.test(after) ? '(?![a-z])' : ''}`, 'y');
	const words = after.split(' ').map((word) => {
		if (!/^(?:\p{L}{4,}|[ء-ي]{3,})$/u.test(word)) return escapePattern(word);
		return `${word.replace(/[аеиоуыэюяйьة]$/u, '')}[\\p{L}\\p{M}]{0,3}`;
	});
	return new RegExp(`${words.join(' ')}(?![\\p{L}\\p{M}])`, 'uy');
}

function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
