import { basename } from 'node:path';
import type { RootContent } from 'mdast';
import type { Text } from '@/lib/content/story';
import { blocksOf } from '@/lib/markdown/blocks';
import { type Place, type Problem, problemIn } from '@/lib/problems/problem';
import { referenceComparison } from './compare-references';
import { compareStructure, describeKind } from './compare-structure';
import { startOf, topOfFile } from './difference';
import type { BlockPair, TextPair } from './pairs';

/**
 * Where a translation differs in structure from its original: warnings in the translation, with both places. What has
 * changed in the original since the translation was stamped is drift, and not reported a second time.
 */
export function judgeParity({ original, translation, blocks: pairs, isDrift }: TextPair): Problem[] {
	const warn: Warn = (here, there, reason, remedy) => {
		const places = `${basename(translation.path)}:${here.line} ~ ${basename(original.path)}:${there.line}`;
		const { line, column } = here;
		return problemIn(translation.path, {
			...{ line, column, severity: 'warning' },
			reason: `${reason} (${places})`,
			remedy,
		});
	};
	const compareReferences = referenceComparison(original.body, translation.body);

	return pairs.flatMap((pair, index): Problem[] => {
		if (isDrift(pair)) return [];
		if (pair.original && pair.translation) {
			const { original, translation } = pair;
			return [...compareStructure(original, translation), ...compareReferences(original, translation)].map(
				({ here, there, reason, remedy }) => warn(here, there, reason, remedy),
			);
		}
		if (pair.joined) return [warnOfJoin(pair, pair.joined, warn)];
		if (pair.translation) {
			const neighbour = nearestOriginal(pairs, index);
			return [
				warn(
					startOf(pair.translation),
					neighbour ? startOf(neighbour) : topOfFile,
					`the original has nothing that this, ${describeKind(pair.translation)}, translates`,
					'remove it, or add it to the original',
				),
			];
		}
		const run = missingFrom(pairs, index, isDrift);
		if (run.length === 0) return [];
		const next = pairs.slice(index + run.length).find((later) => later.translation)?.translation;
		const [ids, block] = [run.map(({ id }) => id), pair.original as RootContent];
		const what = run.length === 1 ? `${ids[0]}, ${describeKind(block)},` : `${ids[0]} to ${ids.at(-1)}`;
		return [
			warn(
				next ? startOf(next) : endOf(translation),
				startOf(block),
				`${what} of the original ${run.length === 1 ? 'is' : 'are'} missing here`,
				next ? 'write the translation before this block' : 'write the translation at the end',
			),
		];
	});
}

type Warn = (here: Place, there: Place, reason: string, remedy: string) => Problem;

/** Of a block that two translate, or of two that one does. */
function warnOfJoin({ id, original, translation }: BlockPair, joined: RootContent, warn: Warn): Problem {
	if (original)
		return warn(
			startOf(joined),
			startOf(original),
			`this translates ${id} too, ${describeKind(original)} of its own in the original`,
			'divide it as the original is divided',
		);
	return warn(
		startOf(translation as RootContent),
		startOf(joined),
		'this and the block before it translate one block of the original',
		'join them, or divide the original’s too',
	);
}

/** The run of missing blocks that begins at an index: one thing to mend. Empty within a run, which is reported once. */
function missingFrom(
	pairs: readonly BlockPair[],
	index: number,
	isDrift: (pair: BlockPair) => boolean,
): readonly BlockPair[] {
	const isMissing = (pair: BlockPair | undefined) =>
		pair !== undefined && !pair.translation && !pair.joined && !isDrift(pair);
	if (isMissing(pairs[index - 1])) return [];
	const rest = pairs.slice(index);
	const end = rest.findIndex((pair) => !isMissing(pair));
	return end === -1 ? rest : rest.slice(0, end);
}

/** Where a text ends: after its last block, or, where there is none, at the top. */
function endOf({ body }: Text): Place {
	return blocksOf(body).at(-1)?.position?.end ?? topOfFile;
}

/** The block of the original that an extra follows, or, at the beginning, the one that it precedes. */
function nearestOriginal(pairs: readonly BlockPair[], index: number): RootContent | undefined {
	const hasOriginal = ({ original }: BlockPair) => original !== undefined;
	return (pairs.slice(0, index).findLast(hasOriginal) ?? pairs.slice(index).find(hasOriginal))?.original;
}
