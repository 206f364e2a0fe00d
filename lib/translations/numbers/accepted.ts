import type { Text } from '@/lib/content/story';
import { type Problem, problemIn } from '@/lib/problems/problem';

/** What `numbers-ok` of a translation accepts. */
type AcceptedFigures = {
	/** Whether a figure of a block or item may differ; remembers that it was asked. */
	accepts: (id: string, figure: string) => boolean;
	/** Entries that accept nothing, or what has changed since: to be called when all has been compared. */
	problems: () => Problem[];
};

/**
 * Reads entries such as `p4: 9,645` or `p4-2: 9,645`. They hold for the block of the original as it was when the translation
 * was stamped: not in `changed`, the ids of blocks that are another since.
 */
export function acceptedFigures({ path, placeOf, translation }: Text, changed: readonly string[]): AcceptedFigures {
	const entries = (translation?.['numbers-ok'] ?? []).map((entry, index) => {
		const [, id = '', figure = ''] = /^([^:]+): (.*)$/.exec(entry) ?? [];
		const isOutdated = changed.includes(id.replace(/-\d+$/, ''));
		return { id, figure: figure.trim(), index, isOutdated, isUsed: false };
	});
	return {
		accepts: (id, figure) => {
			const entry = entries.find((candidate) => candidate.id === id && candidate.figure === figure.trim());
			if (!entry || entry.isOutdated) return false;
			entry.isUsed = true;
			return true;
		},
		problems: () =>
			entries
				.filter(({ isUsed }) => !isUsed)
				.map(({ id, figure, index, isOutdated }) =>
					problemIn(path, {
						...placeOf(['numbers-ok', index]),
						severity: 'warning',
						reason: isOutdated
							? `${id} has changed in the original since "${figure}" was accepted`
							: `"${figure}" of ${id} need not be accepted: it has its counterpart, or is not there`,
						remedy: isOutdated ? 'look at it again, and stamp the translation' : 'remove it from numbers-ok',
					}),
				),
	};
}
