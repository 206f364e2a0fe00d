import type { WordLanguage } from './language';
import type { Lexicon, Meaning } from './lexicon';
import type { Token } from './tokens';

/** What a word, or several in a row, mean, and the index of the token after them. */
export type Found = {
	meaning: Meaning;
	next: number;
	/** The word goes on after its number, day or month, and is a name then: “foursome”, “Sonntagszeitung”. */
	isName?: boolean;
};

const unknownAtMost = 20_000;

/** Looks up what the words of one text mean. */
export class WordLookup {
	/** As the lexicon has them. */
	readonly words: readonly string[];
	private readonly found: (Found | null | undefined)[] = [];

	constructor(
		private readonly language: WordLanguage,
		private readonly lexicon: Lexicon,
		readonly tokens: readonly Token[],
		private readonly text: string,
	) {
		this.words = tokens.map(({ text: word }) => {
			const bare = word.includes('\u00ad') ? word.replaceAll('\u00ad', '') : word;
			return language.normalise?.(bare) ?? bare;
		});
	}

	/** The meaning of the longest phrase that begins at a token. */
	meaningAt(at: number): Found | undefined {
		const known = this.found[at];
		if (known !== undefined) return known ?? undefined;
		const found = this.lookUp(at);
		this.found[at] = found ?? null;
		return found;
	}

	private lookUp(at: number): Found | undefined {
		const first = this.words[at];
		if (first === undefined || this.tokens[at]?.values) return undefined;
		const { meanings, phrases } = this.lexicon;
		// Particles stand before the first word of a phrase: “|ال|ستة عشر”.
		const bare = this.language.strip ? first.replace(this.language.strip, '') : first;
		let phrase = phrases.has(first) ? first : bare;
		const longest = phrases.get(phrase) ?? 1;
		let best: Found | undefined = this.meaningOfWord(first, at);
		for (let next = at + 1; next < at + longest && next < this.words.length && this.areAdjacent(next); next++) {
			phrase = `${phrase} ${this.words[next]}`;
			const meaning = meanings.get(phrase);
			if (meaning) best = { meaning, next: next + 1 };
		}
		return best;
	}

	/** Whether nothing but a space or a hyphen parts a token from the one before. */
	areAdjacent(at: number): boolean {
		const before = this.tokens[at - 1];
		const token = this.tokens[at];
		return before !== undefined && token !== undefined && /^ ?-?$/.test(this.text.slice(before.end, token.start));
	}

	/** Whether a word begins with the joiner written in one with it, as in Arabic. */
	hasJoiner(at: number): boolean {
		const { joiner, joins } = this.language;
		return joins === 'anything' && joiner !== '' && this.words[at]?.startsWith(joiner) === true;
	}

	private meaningOfWord(word: string, at: number): Found | undefined {
		const { unknown } = this.lexicon;
		if (unknown.has(word)) return undefined;
		const found = this.findWord(word, at);
		if (!found) {
			if (unknown.size >= unknownAtMost) unknown.clear();
			unknown.add(word);
		}
		return found;
	}

	private findWord(word: string, at: number): Found | undefined {
		const { meanings } = this.lexicon;
		const { strip, article, dual, offerStems } = this.language;
		const meaning = meanings.get(word) ?? (strip ? meanings.get(word.replace(strip, '')) : undefined);
		const isName = meaning?.type === 'month' && article?.test(word);
		if (meaning && !isName) return { meaning, next: at + 1 };
		if (dual?.test(word)) return { meaning: { type: 'offer', value: 2 }, next: at + 1 };
		const compound = this.valueOfCompound(word);
		if (compound !== undefined) return { meaning: { type: 'cardinal', value: compound }, next: at + 1 };
		const head = this.meaningOfHead(word, at);
		if (head) return head;
		const stem = offerStems?.find(([pattern]) => pattern.test(word));
		return stem && { meaning: { type: 'offer', value: stem[1] }, next: at + 1 };
	}

	/** “Zweitausend|jährig” */
	private meaningOfCompound(head: string, tail: string): Meaning | undefined {
		if (!this.language.compounds || !this.language.tails?.test(tail)) return undefined;
		const value = this.valueOfCompound(head);
		return value === undefined ? undefined : { type: 'cardinal', value };
	}

	/** The number that a word is put together from: “zwölfhundert”, “zehntausendfünf”, “siebzehneinhalb”. */
	private valueOfCompound(word: string): number | undefined {
		const { compounds } = this.language;
		const known = this.lexicon.meanings.get(word);
		if (known?.type === 'cardinal') return known.value;
		if (!compounds) return undefined;
		if (word.endsWith(compounds.half)) {
			const whole = this.valueOfCompound(word.slice(0, -compounds.half.length));
			return whole === undefined ? undefined : whole + 0.5;
		}
		for (const [part, value] of compounds.parts) {
			const cut = word.indexOf(part);
			if (cut < 0) continue;
			const count = cut === 0 ? 1 : this.valueOfCompound(word.slice(0, cut));
			const tail = word.slice(cut + part.length);
			const rest =
				tail === ''
					? 0
					: this.valueOfCompound(tail.startsWith(compounds.joiner) ? tail.slice(compounds.joiner.length) : tail);
			return count === undefined || rest === undefined || rest >= value ? undefined : count * value + rest;
		}
		return undefined;
	}

	/** The meaning of a word that begins with a number and goes on: “zwanzigjährig”, “foursome”, “Samstagabend”. */
	private meaningOfHead(word: string, at: number): Found | undefined {
		const { tails, nameTails, hasCompounds, magnitudeTails } = this.language;
		if ((!tails && !nameTails) || !this.lexicon.heads.has(word.slice(0, 3))) return undefined;
		for (let cut = word.length - 1; cut > 2; cut--) {
			const tail = word.slice(cut);
			const meaning = this.lexicon.meanings.get(word.slice(0, cut)) ?? this.meaningOfCompound(word.slice(0, cut), tail);
			if (!meaning) continue;
			if ((meaning.type === 'cardinal' || meaning.type === 'ordinal') && tails?.test(tail))
				return { meaning, next: at + 1 };
			const magnitude = meaning.type === 'cardinal' && magnitudeTails?.find(([pattern]) => pattern.test(tail));
			if (magnitude) return { meaning: { ...meaning, value: meaning.value * magnitude[1] }, next: at + 1 };
			const isName = meaning.type === 'cardinal' ? nameTails?.test(tail) : hasCompounds && isDay(meaning);
			if (isName) return { meaning, next: at + 1, isName };
		}
		return undefined;
	}
}

function isDay({ type }: Meaning): boolean {
	return type === 'weekday' || type === 'month';
}
