import { literalPattern, type Marks, marksOf, plain } from './digits';
import type { CharacterLanguage, Half, Numerals } from './language';
import { numeralAt } from './numerals';
import { testAt } from './patterns';
import { type Reading, reading } from './reading';
import { fullYears, readingOfTime, readingsOfDate } from './times';
import { digitsAt } from './tokens';
import { inheritUnits, unitFinderOf } from './units';

/** Makes the reader of a language that sets no spaces around its numbers and counts by the ten thousand. */
export function readerOfCharacters(language: CharacterLanguage): (text: string) => Reading[] {
	const marks = marksOf(language.tag);
	const literal = literalPattern(marks);
	const segmenter = new Intl.Segmenter(language.tag, { granularity: 'word' });
	const unitAround = unitFinderOf(language.tag);
	return (text) => new CharacterReader(language, marks, literal, segmenter, unitAround, plain(text)).read();
}

class CharacterReader {
	private words: { start: number; end: number }[] | undefined;

	constructor(
		private readonly language: CharacterLanguage,
		private readonly marks: Marks,
		private readonly literal: RegExp,
		private readonly segmenter: Intl.Segmenter,
		private readonly unitAround: ReturnType<typeof unitFinderOf>,
		private readonly text: string,
	) {}

	read(): Reading[] {
		const readings: Reading[] = [];
		const { begin } = this.language;
		for (let at = 0; at < this.text.length; ) {
			begin.lastIndex = at;
			const start = begin.exec(this.text)?.index;
			if (start === undefined) break;
			const { found, end } = this.readAt(start);
			readings.push(...found);
			at = Math.max(end, start + 1);
		}
		for (const [at, one] of readings.entries()) this.relate(one, readings[at + 1]);
		inheritUnits(readings, this.text);
		return readings;
	}

	/** Adds what the words around a number make of it: its unit, a share of a hundred. */
	private relate(one: Reading, after: Reading | undefined): void {
		const { number } = one.values;
		if (one.kind !== 'number' || !number) return;
		const years = fullYears(this.text, one, number[0] ?? 100);
		if (years.length > 0) one.values = { ...one.values, number: [...number, ...years] };
		const unit = this.unitAround(this.text, one.start, one.end);
		if (unit) one.unit = unit;
		const isPercent = this.match(this.language.percent, one.end) || this.text.startsWith('百分之', one.start);
		const [count] = after?.values.number ?? [];
		const isRatio =
			after && count && count < (number[0] ?? 0) && this.language.ratio.test(this.text.slice(one.end, after.start));
		if (isRatio) one.values = { ...one.values, number: [...number, count / (number[0] ?? 1)] };
		if (isPercent) one.values = { ...one.values, number: [...number, (number[0] ?? 0) / 100] };
	}

	private readAt(start: number): { found: Reading[]; end: number } {
		const { language, text } = this;
		const own = this.ownWordAt(start);
		if (own) return { found: [own], end: own.end };
		if (/\d/.test(text[start] as string)) {
			const token = digitsAt(text, start, this.literal, this.marks);
			if (token.date) return { found: readingsOfDate(token, false), end: token.end };
			if (token.fraction) return { found: [reading(token, 'number', [token.fraction])], end: token.end };
			if (token.minutes !== undefined)
				return {
					found: [readingOfTime(token, token.minutes, this.halfBefore(start) ?? this.halfAfter(token.end) ?? 'either')],
					end: token.end,
				};
		}
		const numeral = numeralAt(text, start, this.numeralsAt(start), (at) =>
			digitsAt(text, at, this.literal, this.marks),
		);
		if (!numeral) return { found: [], end: start + 1 };
		const span = { start, end: numeral.end };
		const [value = 0] = numeral.values;

		const fraction = this.match(language.fraction, span.end);
		if (fraction) {
			const over = numeralAt(text, fraction.end, language.numerals, (at) =>
				digitsAt(text, at, this.literal, this.marks),
			);
			if (over && value > 0) {
				const count = over.values[0] ?? 0;
				const values = value === 100 ? [count] : [count / value];
				return { found: [reading({ start, end: over.end }, 'number', values)], end: over.end };
			}
		}
		if (numeral.isLone)
			return {
				found: [
					{ ...span, kind: 'number', values: { number: numeral.values, order: numeral.values }, standing: 'hint' },
				],
				end: span.end,
			};
		if (numeral.isOrder) {
			if (this.language.ownSeveral.test(text.slice(Math.max(0, start - 1), start)))
				return { found: [], end: start + 1 };
			return {
				found: [
					{ ...reading(span, 'order', numeral.values), values: { order: numeral.values, number: numeral.values } },
				],
				end: span.end,
			};
		}

		const century = this.match(language.century, span.end);
		if (century) {
			const years = numeralAt(text, century.end, language.numerals, (at) =>
				digitsAt(text, at, this.literal, this.marks),
			);
			const decade = years && this.match(language.decade, years.end);
			if (years && decade) {
				const ten = years.values[0] ?? 0;
				const end = decade.end;
				return { found: [reading({ start, end }, 'number', [ten, (value - 1) * 100 + ten])], end };
			}
			return { found: [reading({ start, end: century.end }, 'number', [value, (value - 1) * 100])], end: century.end };
		}
		const decade = this.match(language.decade, span.end);
		if (decade && value % 10 === 0) {
			const values = value < 100 ? [value, 1900 + value] : [value, value % 100];
			return { found: [reading({ start, end: decade.end }, 'number', values)], end: decade.end };
		}
		const month = this.match(language.month, span.end);
		if (month && Number.isInteger(value) && value >= 1 && value <= 12)
			return {
				found: [
					{ start, end: month.end, kind: 'month', values: { month: [value], number: [value] }, standing: 'claim' },
				],
				end: month.end,
			};

		const clock = this.clockAt(start, span.end, value);
		if (clock) return { found: [clock], end: clock.end };
		const tenths = this.match(language.tenths, span.end);
		if (tenths)
			return { found: [reading({ start, end: tenths.end }, 'number', [value * 10, value / 10])], end: tenths.end };
		const half = this.match(language.andHalf, span.end);
		if (half)
			return {
				found: [
					reading(
						{ start, end: half.end },
						'number',
						[value + 0.5, value],
						numeral.isLiteral || value > 1 ? 'claim' : 'numeral',
					),
				],
				end: half.end,
			};
		const isClaim =
			!numeral.isApproximate &&
			value !== 1 &&
			(numeral.isLiteral || ((value > 2 || !Number.isInteger(value)) && this.isCounted(span, numeral.isSimple)));
		return { found: [reading(span, 'number', numeral.values, isClaim ? 'claim' : 'numeral')], end: span.end };
	}

	private numeralsAt(at: number): Numerals {
		const { numerals, numeral } = this.language;
		return numeral && testAt(numeral, this.text, at) ? { ...numerals, isFree: true } : numerals;
	}

	private ownWordAt(start: number): Reading | undefined {
		for (const { pattern, kind, value, isClaim, isNumeral } of this.language.words) {
			const found = this.match(pattern, start);
			if (found)
				return reading(
					{ start, end: found.end },
					kind,
					typeof value === 'number' ? [value] : value,
					isClaim ? 'claim' : (isNumeral ?? false) ? 'numeral' : 'hint',
				);
		}
		return undefined;
	}

	private clockAt(start: number, end: number, value: number): Reading | undefined {
		const found = this.match(this.language.hour, end);
		if (!found || !Number.isInteger(value) || value > 24) return undefined;
		let last = found.end;
		let minutes = 0;
		if (this.text.startsWith(this.language.halfHour, last)) {
			minutes = 30;
			last += this.language.halfHour.length;
		} else {
			const at = this.text[last] === ' ' ? last + 1 : last;
			const count = numeralAt(this.text, at, this.language.numerals, (place) =>
				digitsAt(this.text, place, this.literal, this.marks),
			);
			const mark = count && this.match(this.language.minute, count.end);
			if (count && mark && (count.values[0] ?? 60) < 60) {
				minutes = count.values[0] ?? 0;
				last = mark.end;
			}
		}
		const half = this.halfBefore(start);
		const time = readingOfTime({ start, end: last }, value * 60 + minutes, half ?? 'either');
		if (half !== undefined || minutes > 0) return time;
		return {
			...time,
			kind: 'number',
			values: { ...time.values, number: [value] },
			standing: value > 1 ? 'claim' : 'numeral',
		};
	}

	private halfBefore(start: number): Half | undefined {
		const before = this.text.slice(Math.max(0, start - 6), start);
		return this.language.clockBefore.find(({ pattern }) => pattern.test(before))?.half;
	}

	private halfAfter(end: number): Half | undefined {
		return this.language.clockAfter?.find(({ pattern }) => this.match(pattern, end))?.half;
	}

	/** Whether a numeral counts something, rather than being a part of another word, as in 一些, 三星 or 四国. */
	private isCounted({ start, end }: { start: number; end: number }, isSimple: boolean): boolean {
		const { counters, idioms } = this.language;
		if (this.match(idioms, start)) return false;
		if (!isSimple) return true;
		this.words ??= [...this.segmenter.segment(this.text)].map(({ index, segment }) => ({
			start: index,
			end: index + segment.length,
		}));
		const word = this.words.find((candidate) => candidate.end > start);
		const counter = this.match(counters, end);
		if (!counter || !word) return false;
		return (
			word.end <= Math.max(counter.end, end) &&
			(word.start >= start || this.match(this.language.ordinal, word.start) !== undefined)
		);
	}

	/** @param pattern sticky */
	private match(pattern: RegExp, at: number): { end: number } | undefined {
		pattern.lastIndex = at;
		const found = pattern.exec(this.text);
		return found ? { end: at + found[0].length } : undefined;
	}
}
