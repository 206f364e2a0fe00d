import type { Nodes } from 'mdast';

/** Where a translation differs from its original: the node here, the one there, and what to say of it. */
export type Difference = { here: Nodes; there: Nodes; reason: string; remedy: string };
