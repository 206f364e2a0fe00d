import { type Marks, marksOf, plain } from './digits';
import { idiomAt } from './idioms';
import type { CharacterLanguage, Half, Numerals, OwnWord } from './language';
import { type Numeral, numeralAt } from './numerals';
import { endOfMatch, initialsOf, testAt } from './patterns';
import { relateRanges } from './ranges';
import { type Reading, reading, type Span } from './reading';
import { decadeReading, fullYears, matchesOfStage, readingOfTime, readingsOfDate, timeInFigures } from './times';
import { beginsNumber, digitsAt, figures, type Token } from './tokens';
import { addUnits, type UnitFinder, unitFinderOf } from './units';

/** Makes the reader of a language that sets no spaces around its numbers and counts by the ten thousand. */
export function readerOfCharacters(language: CharacterLanguage): (text: string) => Reading[] {
	const grammar: Grammar = {
		language,
		marks: marksOf(language.tag),
		segmenter: new Intl.Segmenter(language.tag, { granularity: 'word' }),
		findUnit: unitFinderOf(language),
		words: wordsByInitial(language.words),
		begin: /(?:)/,
	};
	const { digits, tens, myriads, several } = language.numerals;
	const initials = [...Object.keys({ ...digits, ...tens, ...myriads }), ...several, ...grammar.words.keys()];
	grammar.begin = new RegExp(`[${figures}${initials.join('')}]`, 'g');
	return (text) => new CharacterReader(grammar, plain(text).replaceAll('\u00a0', ' ')).read();
}

type Grammar = {
	language: CharacterLanguage;
	marks: Marks;
	segmenter: Intl.Segmenter;
	findUnit: UnitFinder;
	words: ReadonlyMap<string, readonly OwnWord[]>;
	/** All that a reading may begin with; global. */
	begin: RegExp;
};

type Found = { found: Reading[]; end: number };

/** Reads one text. */
class CharacterReader {
	private readonly language: CharacterLanguage;
	/** The words of the text, once they are asked for. */
	private segments: Span[] | undefined;

	constructor(
		private readonly grammar: Grammar,
		private readonly text: string,
	) {
		this.language = grammar.language;
	}

	read(): Reading[] {
		const readings: Reading[] = [];
		const { begin } = this.grammar;
		for (let at = 0; at < this.text.length; ) {
			begin.lastIndex = at;
			const start = begin.exec(this.text)?.index;
			if (start === undefined) break;
			const { found, end } = this.readAt(start);
			readings.push(...found);
			at = Math.max(end, start + 1);
		}
		for (const [at, one] of readings.entries()) this.relate(one, readings[at + 1]);
		relateRanges(readings, this.text, this.language.range);
		addUnits(readings, this.text, this.grammar.findUnit);
		return readings;
	}

	private readAt(start: number): Found {
		const { text } = this;
		const idiom = idiomAt(text, start);
		if (idiom[0]) return { found: idiom, end: idiom[0].end };
		const own = this.ownWordAt(start) ?? this.digitsAt(start);
		if (own) return own;
		const numeral = this.numeralAt(start);
		if (!numeral) return { found: [], end: start + 1 };
		const span = { start, end: numeral.end };
		const fraction = this.fractionOf(span, numeral);
		if (fraction) return one(fraction);
		if (numeral.isLone) {
			const values = { number: numeral.values, order: numeral.values };
			return one({ ...span, kind: 'number', values, standing: 'hint' });
		}
		if (numeral.isOrder) {
			if (this.language.ownSeveral.test(text.slice(Math.max(0, start - 1), start)))
				return { found: [], end: start + 1 };
			return one({
				...span,
				kind: 'order',
				values: { order: numeral.values, number: numeral.values },
				standing: 'claim',
			});
		}
		return one(
			this.calendarReading(span, numeral) ?? this.clockReading(span, numeral) ?? this.plainReading(span, numeral),
		);
	}

	/** A date, a fraction or a time in digits. */
	private digitsAt(start: number): Found | undefined {
		if (!beginsNumber(this.text[start] as string)) return undefined;
		const token = this.token(start);
		if (token.date) return { found: readingsOfDate(token, false), end: token.end };
		if (token.fraction) return one(reading(token, 'number', [token.fraction]));
		if (token.minutes === undefined) return undefined;
		return one(timeInFigures(token, this.halfBefore(start) ?? this.halfAfter(token.end) ?? 'either'));
	}

	/** “Of five parts one”: 五分之一. */
	private fractionOf({ start, end }: Span, { values: [parts = 0] }: Numeral): Reading | undefined {
		const divided = endOfMatch(this.language.fraction, this.text, end);
		const count = divided === undefined || parts === 0 ? undefined : this.numeralAt(divided);
		if (!count) return undefined;
		const [value = 0] = count.values;
		const span = { start, end: count.end };
		return reading(
			span,
			'number',
			parts === 100 ? [value, value / 100] : value === 1 ? [1 / parts, parts] : [value / parts],
		);
	}

	/** A century, a decade or a month. */
	private calendarReading(span: Span, { values }: Numeral): Reading | undefined {
		const { century, decade, month } = this.language;
		const [value = 0] = values;
		const upTo = (end: number): Span => ({ start: span.start, end });
		const ofCentury = endOfMatch(century, this.text, span.end);
		if (ofCentury !== undefined) {
			const years = this.numeralAt(ofCentury);
			const ofYears = years && (endOfMatch(decade, this.text, years.end) ?? this.endBeforeLater(decade, years.end));
			if (!years || ofYears === undefined)
				return /^半(?!ば)/.test(this.text.slice(ofCentury, ofCentury + 2))
					? reading(upTo(ofCentury + 1), 'number', [(value + 0.5) * 100, value + 0.5])
					: reading(upTo(ofCentury), 'number', [value, (value - 1) * 100, value * 100]);
			const tens = years.values.flatMap((ten) => [ten, (value - 1) * 100 + ten]);
			return reading(upTo(ofYears), 'number', tens);
		}
		const ofDecade = endOfMatch(decade, this.text, span.end);
		if (ofDecade !== undefined && value % 10 === 0) {
			const decades = values.map((one) => decadeReading(upTo(ofDecade), one));
			return reading(
				upTo(ofDecade),
				'number',
				decades.flatMap(({ values: { number = [] } }) => number),
			);
		}
		const ofMonth = endOfMatch(month, this.text, span.end) ?? this.endBeforeLaterMonth(span.end);
		if (ofMonth === undefined || !Number.isInteger(value) || value < 1 || value > 12) return undefined;
		return { ...upTo(ofMonth), kind: 'month', values: { month: [value], number: [value] }, standing: 'claim' };
	}

	/** The end of a number whose mark stands behind a later one alone, as in 60和70|年代| and 2~3|割|. */
	private endBeforeLater(mark: RegExp, end: number): number | undefined {
		const link = endOfMatch(/[-~至到和与及、] ?/y, this.text, end);
		const later = link === undefined ? undefined : this.numeralAt(link);
		return later && testAt(mark, this.text, later.end) ? end : undefined;
	}

	/** The end of a number that begins a range of months, as in 1~11月. */
	private endBeforeLaterMonth(end: number): number | undefined {
		const later = endOfMatch(/[-~至到]\d{1,2}/y, this.text, end);
		const isRange = later !== undefined && testAt(this.language.month, this.text, later);
		return isRange ? end : undefined;
	}

	private clockReading({ start, end }: Span, { values: [value = 0] }: Numeral): Reading | undefined {
		const { hour, halfHour, minute, quarterHour } = this.language;
		let last = endOfMatch(hour, this.text, end);
		if (last === undefined || !Number.isInteger(value) || value > 24) return undefined;
		let minutes = 0;
		if (this.text.startsWith(halfHour, last)) {
			minutes = 30;
			last += halfHour.length;
		} else {
			const count = this.numeralAt(this.text[last] === ' ' ? last + 1 : last);
			const mark = count && endOfMatch(minute, this.text, count.end);
			const quarter = count && quarterHour && endOfMatch(quarterHour, this.text, count.end);
			if (count && quarter !== undefined && (count.values[0] ?? 4) < 4) {
				minutes = (count.values[0] ?? 0) * 15;
				last = quarter;
			} else if (count && mark !== undefined && (count.values[0] ?? 60) < 60) {
				minutes = count.values[0] ?? 0;
				last = mark;
			}
		}
		const half = this.halfBefore(start);
		const time = readingOfTime({ start, end: last }, value * 60 + minutes, half ?? 'either');
		if (half !== undefined || minutes > 0) return time;
		// 3点 may be three points, too.
		return {
			...time,
			kind: 'number',
			values: { ...time.values, number: [value] },
			standing: value > 1 ? 'claim' : 'numeral',
		};
	}

	private plainReading(span: Span, { values, isLiteral, isApproximate, isSimple }: Numeral): Reading {
		const { tenths, andHalf } = this.language;
		const [value = 0] = values;
		const upTo = (end: number): Span => ({ start: span.start, end });
		const hundredths = isLiteral ? this.hundredthsAt(span.end) : undefined;
		if (hundredths) return reading(upTo(hundredths.end), 'number', [value + hundredths.value, value, hundredths.count]);
		const ofTenths = endOfMatch(tenths, this.text, span.end) ?? this.endBeforeLater(tenths, span.end);
		if (ofTenths !== undefined) {
			const next = this.text[ofTenths] ?? '';
			const more = next === '半' ? 5 : (this.language.numerals.digits[next] ?? 0);
			const tens = values.map((one) => one * 10 + more);
			return reading(upTo(ofTenths), 'number', [...tens, ...tens.map((percent) => percent / 100)]);
		}
		const ofHalf = endOfMatch(andHalf, this.text, span.end);
		if (ofHalf !== undefined)
			return reading(upTo(ofHalf), 'number', [value + 0.5, value], isLiteral || value > 1 ? 'claim' : 'numeral');
		const isLarge = value > 2 || !Number.isInteger(value);
		const isClaim = !isApproximate && value !== 1 && (isLiteral || (isLarge && this.isCounted(span, isSimple)));
		return reading(span, 'number', values, isClaim ? 'claim' : 'numeral');
	}

	private ownWordAt(start: number): Found | undefined {
		for (const { pattern, kind, value, standing } of this.grammar.words.get(this.text[start] as string) ?? []) {
			const end = endOfMatch(pattern, this.text, start);
			if (end === undefined) continue;
			const values = typeof value === 'number' ? [value] : value;
			const half = kind === 'number' && standing ? endOfMatch(this.language.andHalf, this.text, end) : undefined;
			if (half !== undefined)
				return one(reading({ start, end: half }, kind, [...values.map((whole) => whole + 0.5), ...values], standing));
			const own = reading({ start, end }, kind, values, standing ?? 'hint');
			return one(kind === 'order' ? { ...own, values: { order: values, number: values } } : own);
		}
		return undefined;
	}

	/** Adds what the words around a number make of it: its unit, its century, a share of a hundred or of other numbers. */
	private relate(number: Reading, after: Reading | undefined): void {
		const [value] = number.values.number ?? [];
		if (number.kind !== 'number' || value === undefined) return;
		const others = fullYears(this.text, number, value);
		if ([this.language.percent, this.language.basisPoints].some((mark) => testAt(mark, this.text, number.end)))
			others.push(value / 100);
		if (this.language.stage && testAt(this.language.stage, this.text, number.end))
			others.push(...matchesOfStage(value));
		const isPart = !Number.isInteger(value) || number.standing === 'hint';
		if (isPart && testAt(this.language.century, this.text, number.end)) others.push(value * 100);
		if (this.language.discount && testAt(this.language.discount, this.text, number.end)) {
			const left = value > 10 ? value : value * 10;
			others.push(100 - left, left);
		}
		if (
			this.text[number.end] === '倍' &&
			this.language.increase?.test(this.text.slice(Math.max(0, number.start - 5), number.start))
		)
			others.push(value + 1);
		if (this.language.secondHalf?.test(this.text.slice(Math.max(0, number.start - 5), number.start)))
			others.push(value + 45);
		const era = this.language.eras?.[this.text.slice(number.start - 2, number.start)];
		if (era !== undefined) others.push(era + value);
		const [count] = after?.values.number ?? [];
		if (after && count && count < value && this.language.ratio.test(this.text.slice(number.end, after.start))) {
			others.push(count / value);
			after.values = { ...after.values, number: [...(after.values.number ?? []), count / value] };
		}
		if (others.length > 0) number.values = { ...number.values, number: [...(number.values.number ?? []), ...others] };
	}

	/** The rest of a time such as 9秒58. */
	private hundredthsAt(start: number): { value: number; count: number; end: number } | undefined {
		const { second } = this.language;
		second.lastIndex = start;
		const [, digits] = second.exec(this.text) ?? [];
		return digits === undefined
			? undefined
			: { value: Number(`0.${digits}`), count: Number(digits), end: second.lastIndex };
	}

	private numeralAt(start: number): Numeral | undefined {
		const { numerals, numeral } = this.language;
		const own: Numerals = numeral && testAt(numeral, this.text, start) ? { ...numerals, isFree: true } : numerals;
		return numeralAt(this.text, start, own, (at) => this.token(at));
	}

	private token(at: number): Token {
		return digitsAt(this.text, at, this.grammar.marks);
	}

	private halfBefore(start: number): Half | undefined {
		const before = this.text.slice(Math.max(0, start - 6), start);
		return this.language.clockBefore.find(({ pattern }) => pattern.test(before))?.half;
	}

	private halfAfter(end: number): Half | undefined {
		return this.language.clockAfter.find(({ pattern }) => testAt(pattern, this.text, end))?.half;
	}

	/** Whether a numeral counts something, rather than being a part of another word, as in 一些, 三星 or 四国. */
	private isCounted({ start, end }: Span, isSimple: boolean): boolean {
		const { counters, idioms, ordinal } = this.language;
		if (testAt(idioms, this.text, start)) return false;
		if (!isSimple) return true;
		const counter = endOfMatch(counters, this.text, end);
		if (counter === undefined) return false;
		this.segments ??= [...this.grammar.segmenter.segment(this.text)].map(({ index, segment }) => ({
			start: index,
			end: index + segment.length,
		}));
		const word = this.segments.find((candidate) => candidate.end > start);
		return word !== undefined && word.end <= counter && (word.start >= start || testAt(ordinal, this.text, word.start));
	}
}

function one(reading: Reading): Found {
	return { found: [reading], end: reading.end };
}

/** Words by what they may begin with, so that few are tried at a place; each list in the order of the table. */
function wordsByInitial(words: readonly OwnWord[]): Map<string, OwnWord[]> {
	const byInitial = new Map<string, OwnWord[]>();
	for (const word of words)
		for (const initial of initialsOf(word.pattern)) byInitial.set(initial, [...(byInitial.get(initial) ?? []), word]);
	return byInitial;
}
