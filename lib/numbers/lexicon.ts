import { calendarNames } from './calendar';
import type { WordLanguage } from './language';
import { type SpelloutRules, spellerOf } from './rbnf';

/** What a word alone means. */
export type Sense = {
	meaning: Meaning;
	/** The word goes on after its number, day or month, and is a name then: “foursome”, “Sonntagszeitung”. */
	isName?: boolean | undefined;
};

/** What there is to know of a word, wherever it stands. */
export type KnownWord = {
	/** As the lexicon has it. */
	word: string;
	sense: Sense | undefined;
	/** What phrases begin with that it may begin, and how many words the longest of them has. */
	phrase: string;
	longest: number;
};

export type Meaning = {
	type:
		| 'cardinal'
		| 'ordinal'
		| 'magnitude'
		| 'abbreviation'
		| 'order'
		| 'fraction'
		| 'month'
		| 'weekday'
		| 'offer'
		| 'multiple';
	value: number;
	/** What else the word may stand for, such as two in “double”. */
	offers?: number[];
	/** An abbreviation that is a word of its own in some languages, such as Spanish “mar”: a month beside a number alone. */
	isShort?: boolean;
};

/** What words mean, by word; several words in a row are joined by a space. */
export type Lexicon = {
	meanings: ReadonlyMap<string, Meaning>;
	/** How many words the longest phrase has that begins with a word, of those that begin phrases. */
	phrases: ReadonlyMap<string, number>;
	/** The first three letters of all words: what a word that goes on must begin with. */
	heads: ReadonlySet<string>;
	/** What was looked up lately, by word as texts have it: most words of a text come again and again. */
	recent: Map<string, KnownWord>;
};

const magnitudes = [1e3, 1e6, 1e9, 1e12];

const numbersWithWords = Array.from({ length: 1000 }, (_, value) => value).filter(
	(value) => value < 100 || value % 100 === 0,
);
const roundNumbers = numbersWithWords.filter((value) => value <= 20 || value % 10 === 0);

/**
 * The words of a language that mean numbers: those with which CLDR writes the numbers out, in every gender and case that it
 * has, and the language's own beside them.
 */
export function lexiconOf(language: WordLanguage, rules: SpelloutRules): Lexicon {
	const meanings = new Map<string, Meaning>();
	const normalise = language.normalise ?? ((word: string) => word);
	const add = (phrase: string, meaning: Meaning, isOwn = false) => {
		const words = phrase.toLowerCase().replaceAll('\u00ad', '').trim();
		for (const form of [
			words,
			...(['offer', 'month', 'weekday'].includes(meaning.type) ? [] : (language.variants?.(words) ?? [])),
		]) {
			const key = form
				.split(/[\s-]+/)
				.map(normalise)
				.join(' ');
			const known = meanings.get(key);
			if (key === '' || /\d/.test(key)) continue;
			if (known && meaning.type === 'offer') known.offers = [...(known.offers ?? []), meaning.value];
			else if (isOwn || !known) meanings.set(key, { ...meaning });
		}
	};

	const spell = spellerOf(language.tag, rules);
	const sets = Object.keys(rules).filter((name) => /^%spellout-(?!numbering-year)/.test(name));
	// Languages with many cases have no words of their own for 21 to 99: those are put together from tens and units.
	const isComposed = sets.length > 20;
	for (const set of sets) {
		const type = set.includes('ordinal') ? 'ordinal' : 'cardinal';
		for (const value of isComposed ? roundNumbers : numbersWithWords) add(spell(set, value), { type, value });
		if (type === 'cardinal')
			for (const value of magnitudes)
				for (const count of [1, 2, 5]) {
					const written = spell(set, value * count);
					const last = written.split(/[\s\u00ad]/).at(-1) ?? '';
					const isOne = spell(set, count) === last;
					if (!isOne && written !== spell(set, value / 1e3)) add(last, { type: 'magnitude', value });
				}
	}

	const { months, weekdays } = calendarNames(language.tag);
	for (const { name, value, isShort } of months) add(name, { type: 'month', value, isShort });
	for (const { name, value } of weekdays) add(name, { type: 'weekday', value });
	const own: [Record<string, string> | undefined, Meaning['type']][] = [
		[language.cardinals, 'cardinal'],
		[language.ordinals, 'ordinal'],
		[language.magnitudes, 'magnitude'],
		[language.abbreviations, 'abbreviation'],
		[language.orders, 'order'],
		[language.fractions, 'fraction'],
		[language.months, 'month'],
		[language.weekdays, 'weekday'],
		[language.multiples, 'multiple'],
		[language.offers, 'offer'],
	];
	for (const [table, type] of own)
		for (const [value, words] of Object.entries(table ?? {}))
			for (const word of words.split(' ')) add(word.replaceAll('_', ' '), { type, value: Number(value) }, true);

	const phrases = new Map<string, number>();
	for (const key of meanings.keys()) {
		const [first = '', ...others] = key.split(' ');
		if (others.length > 0) phrases.set(first, Math.max(phrases.get(first) ?? 0, others.length + 1));
	}
	return { meanings, phrases, heads: new Set([...meanings.keys()].map((key) => key.slice(0, 3))), recent: new Map() };
}
