import type { Fingerprint } from '@/lib/markdown/fingerprint';

/** What became of a block: `was` is its index in the former list, `now` in the present one. */
export type BlockFate =
	| { kind: 'same' | 'moved' | 'changed'; was: number; now: number }
	| { kind: 'added'; now: number }
	| { kind: 'removed'; was: number };

/**
 * Compares two lists of fingerprints. What their longest common subsequence holds stayed in its place; of the rest, the
 * same fingerprint elsewhere has moved; what stands in the same gap replaces one another, in order; what is left over
 * came or went. The fates stand in the order of the present list, blocks that went before the one that follows them.
 */
export function compareFingerprints(was: readonly Fingerprint[], now: readonly Fingerprint[]): BlockFate[] {
	const kept = longestCommonSubsequence(was, now);
	const moved = movedBlocks(was, now, kept);
	const fates: BlockFate[] = [];
	let start = { was: 0, now: 0 };
	for (const end of [...kept, { was: was.length, now: now.length }]) {
		const went = indexes(start.was, end.was).filter((index) => !moved.some((pair) => pair.was === index));
		for (const index of indexes(start.now, end.now)) {
			const origin = moved.find((pair) => pair.now === index);
			const replaced = origin ? undefined : went.shift();
			if (origin) fates.push({ kind: 'moved', ...origin });
			else if (replaced !== undefined) fates.push({ kind: 'changed', was: replaced, now: index });
			else fates.push({ kind: 'added', now: index });
		}
		fates.push(...went.map((index): BlockFate => ({ kind: 'removed', was: index })));
		if (end.was < was.length && end.now < now.length) fates.push({ kind: 'same', ...end });
		start = { was: end.was + 1, now: end.now + 1 };
	}
	return fates;
}

type Pair = { was: number; now: number };

function longestCommonSubsequence(was: readonly string[], now: readonly string[]): Pair[] {
	// lengths[i][j] is the length for what follows index i of `was` and j of `now`.
	const lengths = Array.from({ length: was.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
	const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
	for (let i = was.length - 1; i >= 0; i--)
		for (let j = now.length - 1; j >= 0; j--)
			(lengths[i] as number[])[j] = was[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));

	const pairs: Pair[] = [];
	for (let i = 0, j = 0; i < was.length && j < now.length; ) {
		if (was[i] === now[j]) pairs.push({ was: i++, now: j++ });
		else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	}
	return pairs;
}

function movedBlocks(was: readonly string[], now: readonly string[], kept: readonly Pair[]): Pair[] {
	const free = indexes(0, was.length).filter((index) => !kept.some((pair) => pair.was === index));
	return indexes(0, now.length).flatMap((index): Pair[] => {
		if (kept.some((pair) => pair.now === index)) return [];
		const origin = free.findIndex((candidate) => was[candidate] === now[index]);
		return origin === -1 ? [] : free.splice(origin, 1).map((former) => ({ was: former, now: index }));
	});
}

function indexes(start: number, end: number): number[] {
	return Array.from({ length: Math.max(end - start, 0) }, (_, index) => start + index);
}
