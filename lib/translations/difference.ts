import type { Nodes } from 'mdast';
import type { Place } from '@/lib/problems/problem';

/** Where a translation differs from its original: the place here, the one there, and what to say of it. */
export type Difference = { here: Place; there: Place; reason: string; remedy: string };

export const topOfFile: Place = { line: 1, column: 1 };

/** Where a node begins. */
export function startOf(node: Nodes): Place {
	return node.position?.start ?? topOfFile;
}
