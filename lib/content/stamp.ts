import type { Root } from 'mdast';
import { canonicalBlocks, type Fingerprint, fingerprintOf } from '@/lib/markdown/fingerprint';

/** The words of a text that stand outside its body. */
export const outerWords = ['title', 'description', 'image'] as const;
export type OuterWords = (typeof outerWords)[number];

/** What a translation remembers of its original as it stood: fingerprints of its words, and of each block in order. */
export type Stamp = { words: Partial<Record<OuterWords, Fingerprint>>; blocks: readonly Fingerprint[] };

/** What of an original is translated. */
export type Stamped = {
	title: string;
	description: string;
	body: Root;
	image?: { alt: string; caption?: string | undefined; credit?: string | undefined } | undefined;
};

/** The words that a stamp takes fingerprints of: those around the body, and the canonical Markdown of its blocks. */
export type StampedWords = { words: Partial<Record<OuterWords, string>>; blocks: readonly string[] };

export function stampedWords({ title, description, image, body }: Stamped): StampedWords {
	const around = image && [image.alt, image.caption, image.credit].filter((text) => text !== undefined).join(' · ');
	return { words: { title, description, ...(around && { image: around }) }, blocks: canonicalBlocks(body) };
}

/** The stamp of an original as it stands. */
export function stampOf(original: Stamped): Stamp {
	const { words, blocks } = stampedWords(original);
	return {
		words: Object.fromEntries(Object.entries(words).map(([name, text]) => [name, fingerprintOf(text)])),
		blocks: blocks.map(fingerprintOf),
	};
}

/** The list that follows the language in `translates`: `title:…`, `description:…`, `image:…`, then the blocks. */
export function writeStamp({ words, blocks }: Stamp): string[] {
	return [...outerWords.flatMap((name) => (words[name] ? [`${name}:${words[name]}`] : [])), ...blocks];
}

/** Reads what `writeStamp` wrote; undefined for an empty list, that of a translation that is not stamped. */
export function readStamp(list: readonly string[]): Stamp | undefined {
	if (list.length === 0) return undefined;
	const named = list.flatMap((entry) => (entry.includes(':') ? [entry.split(':')] : []));
	return { words: Object.fromEntries(named), blocks: list.filter((entry) => !entry.includes(':')) };
}
