import type { Root } from 'mdast';
import { type Fingerprint, fingerprintOf, fingerprintsOf } from '@/lib/markdown/fingerprint';

/** The words of a text that stand outside its body. */
export const outerWords = ['title', 'description', 'image'] as const;
export type OuterWords = (typeof outerWords)[number];

/** What a translation remembers of its original as it stood: fingerprints of its words, and of each block in order. */
export type Stamp = { words: Partial<Record<OuterWords, Fingerprint>>; blocks: readonly Fingerprint[] };

type Stamped = {
	title: string;
	description: string;
	body: Root;
	image?: { alt: string; caption?: string | undefined; credit?: string | undefined } | undefined;
};

/** The stamp of an original as it stands. */
export function stampOf({ title, description, image, body }: Stamped): Stamp {
	const words = { title: fingerprintOf(title), description: fingerprintOf(description) };
	const blocks = fingerprintsOf(body);
	if (!image) return { words, blocks };
	const around = [image.alt, image.caption ?? '', image.credit ?? ''].join('\n\n');
	return { words: { ...words, image: fingerprintOf(around) }, blocks };
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
