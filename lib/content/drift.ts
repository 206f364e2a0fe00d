import { type BlockFate, compareFingerprints } from './compare-fingerprints';
import { type OuterWords, outerWords, type Stamp } from './stamp';

/** A block of the original that is no longer as it was; indexes count from 0, `was` in the stamp, `now` in the original. */
export type BlockChange = Exclude<BlockFate, { kind: 'same' }>;

/** How far an original has moved on since a translation of it was stamped. */
export type Drift = {
	/** What the original was then. */
	stamp: Stamp;
	/** Words outside the body that have changed. */
	words: OuterWords[];
	/** In the order of the original. */
	blocks: BlockChange[];
	/** For each block of the stamp, the index of the block of the original that it has become, if there still is one. */
	successors: (number | undefined)[];
};

export function driftBetween(was: Stamp, now: Stamp): Drift {
	const fates = compareFingerprints(was.blocks, now.blocks);
	const successors: Drift['successors'] = was.blocks.map(() => undefined);
	for (const fate of fates) if ('was' in fate && 'now' in fate) successors[fate.was] = fate.now;
	return {
		stamp: was,
		words: outerWords.filter((name) => was.words[name] !== now.words[name]),
		blocks: fates.filter((fate): fate is BlockChange => fate.kind !== 'same'),
		successors,
	};
}

/** Whether a translation no longer says what its original says. */
export function isStale({ words, blocks }: Pick<Drift, 'words' | 'blocks'>): boolean {
	return words.length + blocks.length > 0;
}

/** A drift in words, one for each change: `title changed`, `p3 changed`, `p7 moved from p2`, `p9 added`,
 * `former p4 removed`. */
export function describeDrift({ words, blocks }: Pick<Drift, 'words' | 'blocks'>): string[] {
	return [...words.map((name) => `${name} changed`), ...blocks.map(describeChange)];
}

/** One change in words: `p3 changed`. */
export function describeChange(change: BlockChange): string {
	if (change.kind === 'removed') return `former p${change.was + 1} removed`;
	const origin = change.kind === 'moved' ? ` from p${change.was + 1}` : '';
	return `p${change.now + 1} ${change.kind}${origin}`;
}
