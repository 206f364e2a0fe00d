import { join } from 'node:path';
import { type BlockChange, type Drift, describeDrift } from '@/lib/content/drift';
import { type StoryStatus, totalsOf } from '@/lib/translations/status';

/** The table as JSON, for programs: blocks are named as in addresses, `p1`, `p2`, …. */
export function statusJson(stories: readonly StoryStatus[], contentDir: string): string {
	const rows = stories.map(({ address, title, texts }) => ({
		story: address,
		title,
		languages: Object.fromEntries(
			texts.map(({ locale, status, visibility, path, drift }) => [
				locale,
				{ status, visibility, file: join(contentDir, path), ...(status === 'stale' && drift ? changesOf(drift) : {}) },
			]),
		),
	}));
	return JSON.stringify({ stories: rows, totals: totalsOf(stories) }, null, 2);
}

function changesOf(drift: Drift) {
	return { words: drift.words, blocks: drift.blocks.map(changeOf), summary: describeDrift(drift).join(', ') };
}

function changeOf(change: BlockChange) {
	return {
		kind: change.kind,
		...('now' in change ? { block: `p${change.now + 1}` } : {}),
		...('was' in change ? { was: `p${change.was + 1}` } : {}),
	};
}
