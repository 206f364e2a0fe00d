import type { WordLanguage } from './language';
import type { KnownWord, Lexicon, Meaning, Sense } from './lexicon';
import type { Token } from './tokens';

/** What a word, or several in a row, mean, and the index of the token after them. */
export type Found = Sense & { next: number };

const recentAtMost = 20_000;

/** Looks up what the words of one text mean. */
export class WordLookup {
	private readonly known: readonly KnownWord[];
	private readonly found: (Found | null | undefined)[] = [];

	constructor(
		private readonly language: WordLanguage,
		private readonly lexicon: Lexicon,
		readonly tokens: readonly Token[],
		private readonly text: string,
	) {
		this.known = tokens.map(({ text: word }) => lexicon.recent.get(word) ?? this.learn(word));
	}

	/** The word of a token, as the lexicon has it. */
	wordAt(at: number): string | undefined {
		return this.known[at]?.word;
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
		const first = this.known[at];
		if (first === undefined || this.tokens[at]?.values) return undefined;
		let { phrase } = first;
		let best: Found | undefined = first.sense && {
			meaning: first.sense.meaning,
			isName: first.sense.isName,
			next: at + 1,
		};
		for (let next = at + 1; next < at + first.longest && this.areAdjacent(next); next++) {
			phrase = `${phrase} ${this.wordAt(next)}`;
			const meaning = this.lexicon.meanings.get(phrase);
			if (meaning) best = { meaning, next: next + 1 };
		}
		return best;
	}

	/** Whether nothing but a space or a hyphen parts a token from the one before. */
	areAdjacent(at: number): boolean {
		const before = this.tokens[at - 1];
		const token = this.tokens[at];
		if (before === undefined || token === undefined) return false;
		const gap = this.text.slice(before.end, token.start);
		return gap === '' || gap === ' ' || gap === '-' || gap === ' -';
	}

	/** Whether a word begins with the joiner written in one with it, as in Arabic. */
	hasJoiner(at: number): boolean {
		const { joiner, joins } = this.language;
		return joins === 'anything' && joiner !== '' && this.wordAt(at)?.startsWith(joiner) === true;
	}

	private learn(written: string): KnownWord {
		const { normalise, strip } = this.language;
		const { phrases, recent } = this.lexicon;
		const bare = written.replaceAll('\u00ad', '');
		const word = normalise?.(bare) ?? bare;
		// Particles stand before the first word of a phrase: “|ال|ستة عشر”.
		const phrase = phrases.has(word) || !strip ? word : word.replace(strip, '');
		const known = { word, sense: this.senseOf(word), phrase, longest: phrases.get(phrase) ?? 1 };
		if (recent.size >= recentAtMost) recent.clear();
		recent.set(written, known);
		return known;
	}

	private senseOf(word: string): Sense | undefined {
		const { meanings } = this.lexicon;
		const { strip, article, dual, offerStems } = this.language;
		const meaning = meanings.get(word) ?? (strip ? meanings.get(word.replace(strip, '')) : undefined);
		const isName = meaning?.type === 'month' && article?.test(word);
		if (meaning && !isName) return { meaning };
		if (dual?.test(word)) return { meaning: { type: 'offer', value: 2 } };
		const compound = this.valueOfCompound(word);
		if (compound !== undefined) return { meaning: { type: 'cardinal', value: compound } };
		const head = this.senseOfHead(word);
		if (head) return head;
		const stem = offerStems?.find(([pattern]) => pattern.test(word));
		return stem && { meaning: { type: 'offer', value: stem[1] } };
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
	private senseOfHead(word: string): Sense | undefined {
		const { tails, nameTails, hasCompounds, magnitudeTails } = this.language;
		if ((!tails && !nameTails) || !this.lexicon.heads.has(word.slice(0, 3))) return undefined;
		for (let cut = word.length - 1; cut > 2; cut--) {
			const tail = word.slice(cut);
			const meaning = this.lexicon.meanings.get(word.slice(0, cut)) ?? this.meaningOfCompound(word.slice(0, cut), tail);
			if (!meaning) continue;
			if ((meaning.type === 'cardinal' || meaning.type === 'ordinal') && tails?.test(tail)) return { meaning };
			const magnitude = meaning.type === 'cardinal' && magnitudeTails?.find(([pattern]) => pattern.test(tail));
			if (magnitude) return { meaning: { ...meaning, value: meaning.value * magnitude[1] } };
			const isName = meaning.type === 'cardinal' ? nameTails?.test(tail) : hasCompounds && isDay(meaning);
			if (isName) return { meaning, isName };
		}
		return undefined;
	}
}

function isDay({ type }: Meaning): boolean {
	return type === 'weekday' || type === 'month';
}
