import { type Composed, composeAt } from './compose';
import { type Marks, marksOf, plain } from './digits';
import { relateHoursAndMinutes } from './hours-and-minutes';
import { idiomAt } from './idioms';
import type { Half, WordLanguage } from './language';
import { type Lexicon, lexiconOf } from './lexicon';
import { endOfMatch, testAt } from './patterns';
import { relateRanges } from './ranges';
import type { SpelloutRules } from './rbnf';
import { neighbourOf, type Reading, reading, type Span } from './reading';
import { romanAt } from './roman';
import {
	decadeReading,
	fullYears,
	isOfScore,
	matchesOfStage,
	readingOfTime,
	readingsOfDate,
	timeInFigures,
} from './times';
import { type Token, tokenise } from './tokens';
import { addUnits, type UnitFinder, unitFinderOf } from './units';
import { type Found, WordLookup } from './word-lookup';

/** Makes the reader of a language whose words are set apart by spaces. */
export function readerOfWords(language: WordLanguage, rules: SpelloutRules): (text: string) => Reading[] {
	const lexicon = lexiconOf(language, rules);
	const marks = marksOf(language.tag);
	const findUnit = unitFinderOf(language);
	const ambiguous = new Set(language.ambiguous.split(' '));
	return (text) => new WordReader({ language, lexicon, marks, findUnit, ambiguous }, text).read();
}

type Grammar = {
	language: WordLanguage;
	lexicon: Lexicon;
	marks: Marks;
	findUnit: UnitFinder;
	ambiguous: ReadonlySet<string>;
};

/** Reads one text. */
class WordReader {
	private readonly language: WordLanguage;
	/** In small letters, with plain spaces alone; as long as the original. */
	private readonly text: string;
	private readonly tokens: readonly Token[];
	private readonly lookup: WordLookup;
	private readonly percentages = new Set<Reading>();

	constructor(
		private readonly grammar: Grammar,
		private readonly original: string,
	) {
		const spaced = plain(original);
		this.language = grammar.language;
		this.text = spaced.replaceAll('\u00a0', ' ');
		this.tokens = tokenise(spaced, grammar.marks);
		this.lookup = new WordLookup(grammar.language, grammar.lexicon, this.tokens, this.text);
	}

	read(): Reading[] {
		const readings: Reading[] = [];
		for (let at = 0; at < this.tokens.length; ) at = this.readAt(at, readings);
		for (const [at, one] of readings.entries()) {
			// “One in every three”: a hint between the two is no part of the ratio.
			const before = neighbourOf(readings, at, -1, ({ standing }) => standing !== 'hint');
			this.relate(one, before, readings[at + 1]);
		}
		relateHoursAndMinutes(readings, this.text, this.language, (time) => this.halfOf(time).half);
		relateRanges(readings, this.text, this.language.range);
		addUnits(readings, this.text, this.grammar.findUnit);
		return readings;
	}

	/** Adds what begins at a token; returns the next token to read at. */
	private readAt(at: number, readings: Reading[]): number {
		const token = this.tokens[at] as Token;
		const next = at + 1;
		const idiom = token.values || token.date ? idiomAt(this.text, token.start) : [];
		if (idiom[0]) {
			readings.push(...idiom);
			return this.tokenAfter(idiom[0].end, next);
		}
		if (token.date) {
			readings.push(...readingsOfDate(token, this.language.dayFirst));
			return next;
		}
		if (token.fraction) {
			readings.push(reading(token, 'number', [token.fraction]));
			return next;
		}
		if (token.minutes !== undefined) {
			const { half, end } = this.halfOf(token);
			readings.push(timeInFigures({ ...token, end }, half === 'duration' ? 'either' : half));
			return next;
		}
		const found = this.lookup.meaningAt(at);
		if (!found && !token.values) {
			const roman = romanAt(token, this.original);
			if (roman) readings.push(roman);
			return next;
		}
		const composed = composeAt(this.lookup, this.language, at);
		if (composed) {
			const number = this.withPercent(this.readingOf(at, composed));
			readings.push(number);
			return this.tokenAfter(number.end, composed.next);
		}
		if (!found) return next;
		const span = { start: token.start, end: (this.tokens[found.next - 1] as Token).end };
		readings.push(...this.readingOfName(span, found));
		return found.next;
	}

	/** A month, a weekday, or a word such as “decades”. */
	private readingOfName(span: Span, { meaning: { type, value, isShort }, isName }: Found): Reading[] {
		const magnitude = 10 ** Math.floor(Math.log10(value));
		if (type === 'multiple')
			return [
				{
					...reading(span, 'number', [value], 'hint'),
					values: { number: [value, magnitude], order: [magnitude] },
				},
			];
		if (type !== 'month' && type !== 'weekday') return [];
		const isMeant = !isName && (isShort ? this.isBesideNumber(span) : this.isNameOfDay(span));
		const values = type === 'month' ? { month: [value], number: [value] } : { weekday: [value] };
		return [{ ...span, kind: type, values, standing: isMeant ? 'claim' : 'hint' }];
	}

	private readingOf(at: number, composed: Composed): Reading {
		const { values, type, next, isLiteral, isName } = composed;
		const span = { start: (this.tokens[at] as Token).start, end: (this.tokens[next - 1] as Token).end };
		const [value = 0] = values;
		if (type === 'order') return { ...reading(span, 'order', values), values: { order: values, number: values } };
		if (type === 'offer') {
			// “a year and a half”
			const half = value <= 2 ? endOfMatch(this.language.andHalf, this.text, span.end) : undefined;
			return half === undefined
				? (this.nounAndHalf(span, value) ?? reading(span, 'number', values, 'hint'))
				: this.withHalf({ start: span.start, end: half }, values, next);
		}
		if (isLiteral && next === at + 1 && value % 10 === 0 && value < 3000) {
			const end = endOfMatch(this.language.decade, this.text, span.end);
			const isDecade = end !== undefined || this.precedes(this.language.decadeBefore, span.start);
			if (isDecade) {
				const decade = decadeReading({ start: span.start, end: end ?? span.end }, value);
				const middle = this.precedes(this.language.middle, span.start) ? [value + 5] : [];
				return { ...decade, values: { number: [...(decade.values.number ?? []), ...middle] } };
			}
		}
		const hour = this.withHourPart(span, value, type);
		if (hour) return hour;
		const half = type === 'cardinal' ? endOfMatch(this.language.andHalf, this.text, span.end) : undefined;
		if (half !== undefined) return this.withHalf({ start: span.start, end: half }, values, next);
		const isPlain = !isName && !this.isAmbiguous(at, next) && (value > 2 || !Number.isInteger(value));
		const isClaim = isLiteral ? value > 1 || !isOfScore(this.text, span) : isPlain;
		const shares = type === 'ordinal' && value > 2 ? [1 / value] : [];
		const number = reading(span, 'number', [...values, ...shares], isClaim ? 'claim' : 'numeral');
		// “22.30” may be a time, if the other text has that one.
		const [, hours, minutes] = /^([01]?\d|2[0-3])\.([0-5]\d)$/.exec(this.text.slice(span.start, span.end)) ?? [];
		if (hours && minutes) {
			const { time = [] } = readingOfTime(span, Number(hours) * 60 + Number(minutes), 'either').values;
			number.values = { ...number.values, time };
		}
		return this.withClock(number, type);
	}

	/**
	 * “two and a half million”, “un million et demi”, “a century and a half”; of an hour, the time thirty minutes after. `noun` is
	 * the token after the number.
	 */
	private withHalf(span: Span, values: readonly number[], noun: number): Reading {
		const [value = 0, ...others] = values;
		const named = (this.tokens[noun]?.end ?? span.end) < span.end ? this.lookup.meaningAt(noun)?.meaning : undefined;
		if (named && (named.type === 'magnitude' || named.type === 'multiple'))
			return reading(span, 'number', [(value + 0.5) * named.value]);
		const next = this.tokens.findIndex(({ start }) => start >= span.end);
		const following =
			next > 0 && /^ ?$/.test(this.text.slice(span.end, this.tokens[next]?.start))
				? this.lookup.meaningAt(next)
				: undefined;
		if (following && ['magnitude', 'order', 'multiple'].includes(following.meaning.type)) {
			const end = (this.tokens[following.next - 1] as Token).end;
			return reading({ start: span.start, end }, 'number', [(value + 0.5) * following.meaning.value]);
		}
		const size = value >= 1000 ? 1000 ** Math.floor(Math.log10(value) / 3) : 1;
		const { time = [] } = readingOfTime(span, Math.min(value, 24) * 60 + 30, 'either').values;
		return {
			...reading(span, 'number', [value + size / 2, value]),
			// Of a decade and a half, the years too.
			values: { number: [value + size / 2, value, ...others.map((other) => other * (1 + 0.5 / value))], time },
		};
	}

	/** “hora y media”, “década y media”: one and a half of what the noun says, though no “one” is said. */
	private nounAndHalf({ start, end }: Span, value: number): Reading | undefined {
		if (value % 1 !== 0.5) return undefined;
		const [said, noun = ''] = this.language.nounAndHalf?.exec(this.text.slice(Math.max(0, start - 24), start)) ?? [];
		if (said === undefined) return undefined;
		const multiple = this.grammar.lexicon.meanings.get(this.language.normalise?.(noun) ?? noun);
		const years = multiple?.type === 'multiple' ? [1.5 * multiple.value] : [];
		return reading({ start: start - said.length, end }, 'number', [1.5, 0.5, ...years], 'hint');
	}

	/** “half past three”, “halb vier”, “в половине четвёртого”, “las tres y cuarto”. */
	private withHourPart(span: Span, value: number, type: Composed['type']): Reading | undefined {
		if (!Number.isInteger(value) || value < 1 || value > 12) return undefined;
		for (const { before, after, minutes, isOrdinal = false } of this.language.hourParts ?? []) {
			if (isOrdinal !== (type === 'ordinal')) continue;
			const end = after ? endOfMatch(after, this.text, span.end) : span.end;
			if (end === undefined || (before && !this.precedes(before, span.start))) continue;
			const said = this.halfOf({ start: span.start, end });
			const half = said.half === 'duration' ? 'either' : said.half;
			const time = readingOfTime({ start: span.start, end: said.end }, value * 60 + minutes, half);
			// “Quatre heures et demie” is as long as it is late.
			return { ...time, values: { ...time.values, number: [value + minutes / 60] }, unit: () => 'hour' };
		}
		return undefined;
	}

	/** A number that is an hour of the day, if words before or after say so. */
	private withClock(number: Reading, type: Composed['type']): Reading {
		const [value = -1] = number.values.number ?? [];
		const minutes = Math.floor(value) * 60 + Math.round((value % 1) * 100);
		if (value < 0 || minutes > 24 * 60 || minutes % 60 !== Math.round((value % 1) * 100)) return number;
		if (type === 'ordinal' && !this.language.hasOrdinalHours) return number;
		// “Half past” is said in another way: «полтора дня» are a day and a half.
		if (!Number.isInteger(value) && !/\d/.test(this.text[number.start] ?? '')) return number;
		const { half, end, isSaid } = this.halfOf(number);
		if (!isSaid) return number;
		if (half !== 'duration') return readingOfTime({ start: number.start, end }, minutes, half);
		const { time = [] } = readingOfTime(number, minutes, 'either').values;
		return { ...number, values: { ...number.values, time } };
	}

	/** Which half of the day a time is in, and where the words end that say so. */
	private halfOf({ start, end }: Span): { half: Half; end: number; isSaid: boolean } {
		for (const { pattern, half } of this.language.clock) {
			const last = endOfMatch(pattern, this.text, end);
			if (last !== undefined) return { half, end: last, isSaid: true };
		}
		const before = this.language.clockBefore?.find(({ pattern }) => this.precedes(pattern, start));
		return { half: before?.half ?? 'either', end, isSaid: before !== undefined };
	}

	/** A number with what belongs to it: “percent”, “and a half” and “o’clock” are no numbers of their own. */
	private withPercent(one: Reading): Reading {
		const end = one.kind === 'number' ? endOfMatch(this.language.percent, this.text, one.end) : undefined;
		const whole = end === undefined ? one : { ...one, end };
		if (end !== undefined) this.percentages.add(whole);
		return whole;
	}

	/** The first token, from one on, that begins behind a place. */
	private tokenAfter(place: number, from: number): number {
		let at = from;
		while ((this.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < place) at++;
		return at;
	}

	/** Adds what the words around a number make of it: its unit, a share of a hundred, a ratio. */
	private relate(one: Reading, before: Reading | undefined, after: Reading | undefined): void {
		const [value] = one.values.number ?? [];
		if (one.kind !== 'number' || value === undefined) return;
		const isHundredth = this.percentages.has(one) || testAt(this.language.basisPoints, this.text, one.end);
		const shares = isHundredth ? [value / 100] : [];
		const count = before?.values.number?.[0];
		const together =
			before && count !== undefined
				? togetherOf(this.text.slice(before.end, one.start), count, figureOf(one, this.text, value))
				: undefined;
		if (before && together !== undefined) {
			shares.push(together);
			before.values = { ...before.values, number: [...(before.values.number ?? []), together] };
		}
		if (
			before &&
			count !== undefined &&
			count < value &&
			this.language.ratio.test(this.text.slice(before.end, one.start))
		) {
			shares.push(count / value);
			before.values = { ...before.values, number: [...(before.values.number ?? []), count / value] };
		}
		// “the two past decades”
		const [multiple] = after?.values.order ?? [];
		if (after?.standing === 'hint' && multiple && /^(?: \p{L}+){1,2} $/u.test(this.text.slice(one.end, after.start)))
			shares.push(value * (after.values.number?.[0] ?? multiple));
		shares.push(...fullYears(this.text, one, value));
		if (this.precedes(this.language.stageBefore, one.start)) shares.push(...matchesOfStage(value));
		if (this.precedes(this.language.doubled, one.start)) shares.push(value * 2);
		if (this.precedes(this.language.decadeOfLife, one.start)) shares.push((value - 1) * 10);
		if (before && isTens(before) && one.start - before.end < 30 && this.isOfCentury(one)) {
			// “The sixties of the 20th century” are the 1960s.
			one.standing = 'hint';
			const [tens = 0] = before.values.number ?? [];
			before.values = { ...before.values, number: [...(before.values.number ?? []), (value - 1) * 100 + (tens % 100)] };
		}
		if (shares.length > 0) one.values = { ...one.values, number: [...(one.values.number ?? []), ...shares] };
	}

	private isOfCentury({ start, end }: Span): boolean {
		const { before, after } = this.language.century;
		return this.precedes(before, start) || (after !== undefined && testAt(after, this.text, end));
	}

	/** Whether the name of a month or weekday is meant as such, where it is another word too. */
	private isNameOfDay({ start, end }: Span): boolean {
		const { ambiguousNames, hasSmallDays } = this.language;
		if (hasSmallDays && /^\p{Lu}/u.test(this.original.slice(start, end)) && !this.isBesideNumber({ start, end })) {
			const isWithin = /[\p{L},;] $/u.test(this.text.slice(Math.max(0, start - 2), start));
			const isOfName = /^ \p{Lu}/u.test(this.original.slice(end, end + 2));
			if (isWithin || isOfName) return false;
		}
		if (!ambiguousNames?.word.test(this.text.slice(start, end))) return true;
		if (ambiguousNames.isCapital && /^\p{Ll}/u.test(this.original.slice(start, end))) return false;
		return this.precedes(ambiguousNames.before, start) || testAt(ambiguousNames.after, this.text, end);
	}

	private isBesideNumber({ start, end }: Span): boolean {
		const before = this.text.slice(Math.max(0, start - 4), start);
		return /\d\.? ?$/.test(before) || /^\.? ?\d/.test(this.text.slice(end, end + 3));
	}

	private isAmbiguous(at: number, next: number): boolean {
		const { idioms, strip } = this.language;
		if (idioms && testAt(idioms, this.original, (this.tokens[at] as Token).start)) return true;
		const word = this.lookup.wordAt(at) as string;
		const { ambiguous } = this.grammar;
		return next === at + 1 && (ambiguous.has(word) || (strip !== undefined && ambiguous.has(word.replace(strip, ''))));
	}

	/** @param pattern ends with `$` */
	private precedes(pattern: RegExp | undefined, at: number): boolean {
		return pattern?.test(this.text.slice(Math.max(0, at - 24), at)) ?? false;
	}
}

/** Whether a number may be that of a decade. */
function isTens({ values: { number: [value = 0] = [] } }: Reading): boolean {
	return value % 10 === 0 && value > 0 && (value < 100 || value > 1000) && value < 2100;
}

/** What two numbers are together by what stands between them: “4 × 100 metres” of a relay are 400, 9"58 are 9.58 seconds. */
function togetherOf(between: string, one: number, other: number): number | undefined {
	if (/^ ?[x×] ?$/.test(between)) return one * other;
	return /^ ?(?:["″]|''|s|sec|с|сек) ?$/.test(between) && other < 100 ? one + other / 100 : undefined;
}

/** What the figures of a number say: one hundred of “100m”, which may be metres. */
function figureOf({ start }: Reading, text: string, value: number): number {
	return Number(/^\d+/.exec(text.slice(start, start + 12))?.[0] ?? value);
}
