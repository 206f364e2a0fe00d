import type { WordLanguage } from './language';
import type { Meaning } from './lexicon';
import type { WordLookup } from './word-lookup';

/** A number put together from tokens that stand side by side, such as “two hundred and five” or “1.5 million”. */
export type Composed = {
	/** Likeliest first. */
	values: readonly number[];
	type: 'cardinal' | 'ordinal' | 'order' | 'offer';
	/** The index of the token after it. */
	next: number;
	/** It begins with digits. */
	isLiteral: boolean;
	/** A single word that is a name beginning with a number. */
	isName: boolean;
};

/** A number while it is being put together. */
type State = Omit<Composed, 'values'> & {
	/** What is finished: “three million” of “three million two hundred”. */
	total: number;
	/** What is not: “two hundred”. Several values where digits can be read in several ways. */
	current: readonly number[] | undefined;
	/** The magnitude that finished the total. */
	smallest: number;
};

type Part = { meaning: Meaning; isFirst: boolean; isJoined: boolean; followedBy: Meaning['type'] | undefined };

/** Whether a part was taken, and whether more may follow. A refused part is no part of the number. */
type Outcome = 'more' | 'done' | 'refused';

/** The number that begins at a token, if one does. */
export function composeAt(lookup: WordLookup, language: WordLanguage, from: number): Composed | undefined {
	const literal = lookup.tokens[from]?.values;
	const state: State = {
		type: 'cardinal',
		next: literal ? from + 1 : from,
		isLiteral: literal !== undefined,
		isName: false,
		total: 0,
		current: literal,
		smallest: Number.POSITIVE_INFINITY,
	};
	for (let outcome: Outcome = 'more'; outcome === 'more'; ) {
		const isFirst = state.next === from;
		const at = isFirst ? from : partAfter(lookup, language, state.next);
		const found = at === undefined ? undefined : lookup.meaningAt(at);
		if (at === undefined || !found) break;
		if (language.isFirstApart && !isFirst && state.type === 'cardinal' && isFirstOf(found.meaning)) break;
		const isJoined = !isFirst && (at > state.next || lookup.hasJoiner(at));
		if (isJoined && !mayJoin(language, state)) break;
		const following = found.meaning.type === 'fraction' ? skipLinks(lookup, found.next) : found.next;
		const followedBy = lookup.areAdjacent(following) ? lookup.meaningAt(following)?.meaning.type : undefined;
		outcome = steps[found.meaning.type](state, { meaning: found.meaning, isFirst, isJoined, followedBy });
		if (outcome === 'refused') break;
		state.isName = isFirst && found.isName === true;
		state.next = found.next;
		if (state.type === 'order' || (found.meaning.type === 'fraction' && outcome === 'more'))
			state.next = skipLinks(lookup, state.next);
	}
	if (state.next === from) return undefined;
	const { total, current, type, isLiteral, isName } = state;
	const composed = (values: readonly number[], next: number) => ({ values, type, next, isLiteral, isName });
	const more = isLiteral ? restAfter(lookup, language, state) : undefined;
	if (more) return composed([(current?.[0] ?? total) + (more.values[0] as number)], more.next);
	const paired = isLiteral ? undefined : pairAfter(lookup, language, state);
	if (paired) return composed(paired.values, paired.next);
	const again = type === 'cardinal' ? timesAfter(lookup, state.next) : undefined;
	if (again) return composed([(current?.[0] ?? total) * again.times], again.next);
	return composed(current ? current.map((value) => total + value) : [total], state.next);
}

/** What goes on after a magnitude in figures of a smaller one: “1 million |200 thousand|”. */
function restAfter(lookup: WordLookup, language: WordLanguage, { next }: State): Composed | undefined {
	const ended = lookup.meaningAt(next - 1)?.meaning;
	if (!isMagnitude(ended) || !lookup.areAdjacent(next)) return undefined;
	const at =
		language.joiner !== '' && lookup.wordAt(next) === language.joiner && lookup.areAdjacent(next + 1) ? next + 1 : next;
	if (!lookup.tokens[at]?.values) return undefined;
	const rest = composeAt(lookup, language, at);
	const restEnded = rest && lookup.meaningAt(rest.next - 1)?.meaning;
	// “2 mil 500 personas”
	const isSmaller = isMagnitude(restEnded)
		? restEnded.value < ended.value
		: ended.value === 1000 && rest?.next === at + 1;
	return isSmaller && (rest?.values[0] ?? 0) < ended.value ? rest : undefined;
}

/** What goes on after a number in words: its decimals, “three |point four|”, or the rest of a year, “nineteen |eighty-four|”. */
function pairAfter(
	lookup: WordLookup,
	language: WordLanguage,
	{ type, next, total, current }: State,
): Pick<Composed, 'values' | 'next'> | undefined {
	const value = total + (current?.[0] ?? 0);
	if (type !== 'cardinal' || !lookup.areAdjacent(next)) return undefined;
	const isPoint =
		language.point !== undefined && lookup.wordAt(next) === language.point && lookup.areAdjacent(next + 1);
	const isYear = language.hasPairedYears && total === 0 && value >= 16 && value <= 20;
	if ((!isPoint && !isYear) || lookup.tokens[isPoint ? next + 1 : next]?.values) return undefined;
	const second = composeAt(lookup, language, isPoint ? next + 1 : next);
	const [more = -1] = second?.values ?? [];
	if (second?.type !== 'cardinal' || !Number.isInteger(more)) return undefined;
	if (isPoint) return more >= 0 && more < 100 ? { values: [Number(`${value}.${more}`)], next: second.next } : undefined;
	return more >= 10 && more < 100 ? { values: [value * 100 + more], next: second.next } : undefined;
}

/** What a million of millions, “millones |de millones|”, is to be multiplied by, and the index of the token after it. */
function timesAfter(lookup: WordLookup, next: number): { times: number; next: number } | undefined {
	const at = skipLinks(lookup, next);
	const again = lookup.meaningAt(at);
	const [value, last] = [again?.meaning.value, lookup.meaningAt(next - 1)?.meaning.value];
	const isLinked = at === next + 1 && !lookup.meaningAt(next);
	return again && isLinked && value === 1e6 && last === 1e6 ? { times: value, next: again.next } : undefined;
}

/** “Thousands” may be the plural of a magnitude, too. */
function isMagnitude(meaning: Meaning | undefined): meaning is Meaning {
	return meaning?.type === 'magnitude' || meaning?.type === 'order';
}

/** The index of the next part: behind a joiner, if there is one. Undefined if nothing is adjacent. */
function partAfter(lookup: WordLookup, { joiner }: WordLanguage, next: number): number | undefined {
	if (!lookup.areAdjacent(next) || lookup.tokens[next]?.values) return undefined;
	return joiner !== '' && lookup.wordAt(next) === joiner && lookup.areAdjacent(next + 1) ? next + 1 : next;
}

function isFirstOf({ type, value }: Meaning): boolean {
	return type === 'ordinal' && value === 1;
}

function mayJoin({ joins }: WordLanguage, { current: [value = 0] = [] }: State): boolean {
	if (joins === 'hundreds') return value % 100 === 0;
	return joins === 'anything' || (value % 10 === 0 && value <= 90);
}

/** Past the short words before a magnitude: “hundreds |of| thousands”, “a quarter |of a| million”. */
function skipLinks(lookup: WordLookup, next: number): number {
	for (let at = next; at <= next + 2 && lookup.areAdjacent(at); at++) {
		const type = lookup.meaningAt(at)?.meaning.type;
		if (at > next && type && isOfMany(type)) return at;
		if (lookup.tokens[at]?.values || (lookup.wordAt(at)?.length ?? 5) > 4) break;
	}
	return next;
}

/** Of what there may be a fraction: “half a million”, “quarter-century”. */
function isOfMany(type: Meaning['type']): boolean {
	return type === 'magnitude' || type === 'order' || type === 'multiple';
}

const steps: Record<Meaning['type'], (state: State, part: Part) => Outcome> = {
	cardinal: addNumber,
	ordinal: (state, part) => {
		const { value } = part.meaning;
		// “25-тысячная”
		if (value >= 1000 && state.isLiteral) return multiply(state, part);
		if (state.current && value > 2 && !part.isJoined && state.total === 0 && !canAdd(state, part)) {
			// “one fifth”, “deux cinquièmes”; and perhaps “un deuxième”.
			const [count = 1] = state.current;
			state.current = count === 1 ? [1 / value, value] : [count / value];
			return 'done';
		}
		if (addNumber(state, part) === 'refused') return 'refused';
		state.type = 'ordinal';
		// “trigésimo sexto”
		const isFollowed = part.followedBy === 'ordinal' || (value === 100 && part.followedBy === 'cardinal');
		return value >= 10 && value % 10 === 0 && isFollowed ? 'more' : 'done';
	},
	magnitude: multiply,
	abbreviation: (state, { meaning }) => {
		const { current, isLiteral, total } = state;
		if (!current || !isLiteral || total > 0) return 'refused';
		state.current = [...current.map((value) => value * meaning.value), ...current];
		return 'done';
	},
	order: (state, part) => {
		if (state.type !== 'order' && !part.isFirst) return multiply(state, part);
		state.total = Math.max(state.total, 1) * part.meaning.value;
		state.type = 'order';
		return 'more';
	},
	multiple: (state, { meaning, isFirst, isJoined }) => {
		if (isFirst || isJoined || state.type === 'order') return 'refused';
		const counts = state.current ?? [state.total];
		// “Two dozen” are “some twenty” elsewhere.
		const round = meaning.value === 12 ? counts.map((count) => Math.floor(count * 1.2) * 10) : [];
		state.current = [...counts, ...counts.map((count) => count * meaning.value), ...round];
		state.total = 0;
		return 'done';
	},
	fraction: (state, { meaning, isFirst, isJoined, followedBy }) => {
		if (isJoined || state.type === 'order') return 'refused';
		const counts = isFirst ? [1] : (state.current ?? [state.total]);
		if (followedBy && isOfMany(followedBy)) {
			// “three-quarters of a million”, «четверть века»
			state.current = counts.map((count) => count / meaning.value);
			state.total = 0;
			return 'more';
		}
		// “seven halves” are seven of something, too.
		state.current = [...counts.map((count) => count / meaning.value), ...(meaning.value === 2 ? counts : [])];
		state.total = 0;
		if (isFirst) state.type = 'offer';
		return 'done';
	},
	offer: (state, { meaning, isFirst, followedBy }) => {
		if (!isFirst) return 'refused';
		const share = [meaning.value, ...(meaning.offers ?? [])].find((value) => value < 1);
		if (share && followedBy && isOfMany(followedBy)) {
			state.current = [share];
			return 'more';
		}
		state.current = [meaning.value, ...(meaning.offers ?? [])];
		state.type = 'offer';
		return 'done';
	},
	month: () => 'refused',
	weekday: () => 'refused',
};

function addNumber(state: State, part: Part): Outcome {
	const { value } = part.meaning;
	if (state.type === 'order') return 'refused';
	if (!state.current) {
		if (value >= state.smallest) return 'refused';
		state.current = [value];
		return 'more';
	}
	if (!canAdd(state, part)) return 'refused';
	state.current = [(state.current[0] as number) + value];
	return 'more';
}

/** Whether a number may follow in the same one: units after tens, tens after joined units, anything smaller after hundreds. */
function canAdd({ current, isLiteral, type }: State, { meaning: { value }, isJoined }: Part): boolean {
	const [sum] = current ?? [];
	if (sum === undefined || isLiteral) return false;
	if (sum >= 100 && sum % 100 === 0) return value < (sum % 1000 === 0 ? 1000 : 100);
	if (isJoined && sum < 10 && value >= 20) return value < 100;
	const ten = sum % 100;
	return ten >= (type === 'ordinal' ? 10 : 20) && sum % 10 === 0 && value > 0 && value < 10;
}

function multiply(state: State, { meaning: { value, offers }, isFirst, followedBy }: Part): Outcome {
	const { current, total, smallest } = state;
	if (state.type === 'order') {
		state.total *= value;
		return 'more';
	}
	if (value === 100) {
		if (state.isLiteral || (current ? (current[0] as number) >= 100 : total > 0)) return 'refused';
		state.current = (current ?? [1]).map((number) => number * 100);
		return 'more';
	}
	if (current && state.isLiteral && total === 0) {
		state.current = current.map((number) => number * value);
		// “2,5 mil millones”
		return value === 1000 && (followedBy === 'magnitude' || followedBy === 'order') ? 'more' : 'done';
	}
	if (isFirst && offers && followedBy !== 'cardinal') {
		state.current = [value, ...offers];
		return 'done';
	}
	// “dos mil millones”, “mille milliards” are thousands of them.
	const isOfThousands = value >= 1e6 && smallest === 1e3;
	if ((value >= smallest || (!current && total > 0)) && !isOfThousands) return 'refused';
	const [count = total > 0 ? 0 : 1] = current ?? [];
	state.total = isOfThousands ? (total + count) * value : total + count * value;
	state.current = undefined;
	state.smallest = value;
	return 'more';
}
