/**
 * In what a reading is counted. `number` holds cardinals, ordinals, percentages, amounts, years and days of a month;
 * `time` minutes after midnight; `month` 1–12; `weekday` 0–6 from Sunday; `order` powers of ten, of “dozens” and “millions”.
 */
export type Measure = 'number' | 'time' | 'month' | 'weekday' | 'order';

/**
 * Whether a faithful translation must say it too. A `claim` must have its counterpart. A `numeral` may be an article, a
 * pronoun or a part of another word (“one”, “the two”, 一 in 一些): it may be a claim's counterpart, and what became of a
 * claim, but is never missed itself. A `hint` is no numeral (“both”, “half”, “decade”), and a counterpart at most.
 */
export type Standing = 'claim' | 'numeral' | 'hint';

/** A place in a text, in UTF-16 code units; `end` is the first character after it. */
export type Span = { start: number; end: number };

/** What one place of a text says in figures. */
export type Reading = Span & {
	/** What the reading is first of all; the other measures are those it could also be meant in. */
	kind: Measure;
	/** In each measure, every value that the words may have: `3.30` is half past three in the morning or the afternoon. */
	values: Partial<Record<Measure, readonly number[]>>;
	standing: Standing;
	/** The CLDR unit that it is counted in, such as `mile`, if it can be converted; found when it is asked for. */
	unit?: () => string | undefined;
	/** Of an amount in two units, such as hours and minutes, or feet and inches: both together; found when it is asked for. */
	whole?: () => { amount: number; unit: string } | undefined;
};

/** A reading as the engines make it, `values` being of its own kind. */
export function reading(span: Span, kind: Measure, values: readonly number[], standing: Standing = 'claim'): Reading {
	const own = kind === 'number' ? { number: values } : { [kind]: values };
	return { start: span.start, end: span.end, kind, values: own, standing };
}

/** The nearest of the readings after (`1`) or before (`-1`) one that counts. */
export function neighbourOf(
	readings: readonly Reading[],
	at: number,
	step: 1 | -1,
	counts: (one: Reading) => boolean,
): Reading | undefined {
	for (let place = at + step; ; place += step) {
		const one = readings[place];
		if (!one || counts(one)) return one;
	}
}
