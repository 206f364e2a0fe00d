import { type BlockChange, type Drift, describeChange } from '@/lib/content/drift';
import { readText } from '@/lib/content/read-text';
import { type Stamped, type StampedWords, stampedWords } from '@/lib/content/stamp';
import { type Fingerprint, fingerprintOf } from '@/lib/markdown/fingerprint';

/** One change of an original since a translation was stamped. Words are canonical Markdown. */
export type Difference = {
	/** `p3 changed`. */
	what: string;
	/** The words as they were, of what changed or was removed; `lost` if no former text holds them. */
	before?: { words: string } | 'lost';
	/** The words as they are, of what changed, was added or moved. */
	after?: string;
};

/**
 * What has changed in an original, with its words. The former ones are looked for in `formerTexts`, files of the
 * original as they were, of which no more are read than are needed.
 */
export function differencesOf(drift: Drift, original: Stamped, formerTexts: Iterable<string>): Difference[] {
	const now = stampedWords(original);
	const wanted = new Set<Fingerprint>([
		...drift.words.flatMap((name) => drift.stamp.words[name] ?? []),
		...drift.blocks.flatMap((change) => formerFingerprint(drift, change) ?? []),
	]);
	const former = findWords(wanted, formerTexts);
	const recall = (fingerprint: Fingerprint | undefined): Pick<Difference, 'before'> => {
		if (fingerprint === undefined) return {};
		const words = former.get(fingerprint);
		return { before: words === undefined ? 'lost' : { words } };
	};
	return [
		...drift.words.map(
			(name): Difference => ({
				what: `${name} changed`,
				...recall(drift.stamp.words[name]),
				...(now.words[name] === undefined ? {} : { after: now.words[name] }),
			}),
		),
		...drift.blocks.map(
			(change): Difference => ({
				what: describeChange(change),
				...recall(formerFingerprint(drift, change)),
				...('now' in change ? { after: now.blocks[change.now] ?? '' } : {}),
			}),
		),
	];
}

/** The fingerprint of the words that are gone; those of a moved block are still there. */
function formerFingerprint({ stamp }: Drift, change: BlockChange): Fingerprint | undefined {
	return change.kind === 'changed' || change.kind === 'removed' ? stamp.blocks[change.was] : undefined;
}

function findWords(wanted: ReadonlySet<Fingerprint>, texts: Iterable<string>): Map<Fingerprint, string> {
	const found = new Map<Fingerprint, string>();
	if (wanted.size === 0) return found;
	for (const text of texts) {
		const { original } = readText('story', text);
		if (!original) continue;
		for (const words of allWords(stampedWords({ ...original.frontMatter, body: original.body }))) {
			const fingerprint = fingerprintOf(words);
			if (wanted.has(fingerprint)) found.set(fingerprint, words);
		}
		if (found.size === wanted.size) break;
	}
	return found;
}

function allWords({ words, blocks }: StampedWords): string[] {
	return [...Object.values(words), ...blocks];
}
