import type { Nodes } from 'mdast';
import type { Locale, Script } from '@/lib/i18n/locales';
import { readNumbers } from '@/lib/numbers/read';
import { nodesOf } from '../nodes';
import { nameSkeletons } from './names';
import { regionsIn } from './regions';

/** How often the translation of a text keeps an anchor of a kind that the texts share, as far as they share it by design. */
const keptShare = {
	term: 0.7,
	figure: 0.85,
	number: 0.85,
	numeral: 0.5,
	word: 0.75,
	name: 0.6,
	mark: 0.8,
	link: 0.95,
} as const;
type AnchorKind = keyof typeof keptShare;

/** What a translation is likely to keep of a text, `number 1234`: a value for each, however often it stands there. */
export type Anchor = `${AnchorKind} ${string}`;

/** Digits of any script and width, with what groups them or parts the decimals left out. */
const figure = /\p{Nd}+(?:[.,٫٬'’\u00a0\u202f]\p{Nd}+)*/gu;
/**
 * Words in Latin letters: names and acronyms, which other scripts keep, and what languages of Europe have in common, of
 * which the first letters tell (cognates: Simard, Foster and Isabelle, 1992).
 */
const word = /\p{Script=Latin}{3,}/gu;
const wordStart = 5;
const marks = {
	question: /[?？؟]/u,
	exclamation: /[!！]/u,
	quotation: /["“”„«»「『《]/u,
	bracket: /[(（]/u,
	percent: /[%٪％]/u,
};

/** The anchors of a block, whose words are given as plain text; names by sound only in `script`, where the texts' scripts differ. */
export function anchorsOf(block: Nodes, text: string, locale: Locale, script?: Script): Set<Anchor> {
	const anchors = new Set<Anchor>();
	const folded = text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
	for (const [found] of folded.matchAll(figure)) anchors.add(`figure ${digitsOf(found)}`);
	for (const [found] of folded.matchAll(word)) anchors.add(`word ${found.slice(0, wordStart)}`);
	for (const region of regionsIn(text, locale)) anchors.add(`term ${region}`);
	for (const { kind, values, standing } of readNumbers(locale, text)) {
		const [number] = values.number ?? [];
		if (standing === 'hint' || kind === 'order') continue;
		if (kind === 'month' || kind === 'weekday') anchors.add(`term ${kind} ${values[kind]?.[0]}`);
		else if (number !== undefined) anchors.add(`${standing === 'claim' ? 'number' : 'numeral'} ${number}`);
	}
	for (const name of nameSkeletons(text, script)) anchors.add(`name ${name}`);
	for (const [name, mark] of Object.entries(marks)) if (mark.test(text)) anchors.add(`mark ${name}`);
	for (const [currency] of text.matchAll(/\p{Sc}/gu)) anchors.add(`mark ${currency}`);
	for (const node of nodesOf(block)) if (node.type === 'link' || node.type === 'image') anchors.add(`link ${node.url}`);
	return anchors;
}

/** The digits in Latin ones; Unicode has those of each script in a row, the nought first. */
function digitsOf(found: string): string {
	return [...found].map((character) => (/\p{Nd}/u.test(character) ? digitValue(character) : '')).join('');
}

function digitValue(digit: string): number {
	const code = digit.codePointAt(0) as number;
	let zero = code;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
	return code - zero;
}

/** The anchors of a run of blocks that the other text has too: what they gain if this run alone has all of them, and for
 * each what it gains on top if both runs have it. */
export type WeighedAnchors = { alone: number; shared: ReadonlyMap<Anchor, number> };

/**
 * Weighs the anchors that two texts have in common, by the logarithm of how much likelier it is to find them in both of two
 * blocks, or in one alone, if these say the same than by chance: what is rare tells most, what stands everywhere nothing.
 */
export function weighAnchors(
	originals: readonly ReadonlySet<Anchor>[],
	translations: readonly ReadonlySet<Anchor>[],
): (anchors: ReadonlySet<Anchor>) => WeighedAnchors {
	const [theirs, ours] = [sharesOf(originals), sharesOf(translations)];
	const weights = new Map<Anchor, { both: number; alone: number }>();
	for (const [anchor, share] of theirs) {
		const other = ours.get(anchor);
		if (other !== undefined) weights.set(anchor, weigh(anchor, share, other));
	}
	return (anchors) => {
		const shared = new Map<Anchor, number>();
		let sum = 0;
		for (const anchor of anchors) {
			const weight = weights.get(anchor);
			if (!weight) continue;
			sum += weight.alone;
			shared.set(anchor, weight.both - 2 * weight.alone);
		}
		return { alone: sum, shared };
	};
}

/** What the anchors of two runs gain, if the runs say the same. */
export function anchorGain(one: WeighedAnchors, other: WeighedAnchors): number {
	const [fewer, more] = one.shared.size < other.shared.size ? [one.shared, other.shared] : [other.shared, one.shared];
	let gain = one.alone + other.alone;
	for (const [anchor, onTop] of fewer) if (more.has(anchor)) gain += onTop;
	return gain;
}

function weigh(anchor: Anchor, share: number, other: number): { both: number; alone: number } {
	const kept = keptShare[anchor.slice(0, anchor.indexOf(' ')) as AnchorKind];
	const chance = share * other;
	const both = kept * Math.min(share, other) + (1 - kept) * chance;
	const left = Math.log((share - both) / (share - chance));
	const right = Math.log((other - both) / (other - chance));
	return { both: Math.log(both / chance), alone: Math.max((left + right) / 2, -mostAgainst) };
}

/** What one missing anchor counts at most: a translator may always leave one out. */
const mostAgainst = 3;
/** An anchor of every block would make its absence impossible. */
const mostShare = 0.95;

/** In what share of the blocks each anchor stands. */
function sharesOf(blocks: readonly ReadonlySet<Anchor>[]): Map<Anchor, number> {
	const shares = new Map<Anchor, number>();
	for (const anchors of blocks)
		for (const anchor of anchors) shares.set(anchor, (shares.get(anchor) ?? 0) + 1 / blocks.length);
	for (const [anchor, share] of shares) shares.set(anchor, Math.min(share, mostShare));
	return shares;
}
