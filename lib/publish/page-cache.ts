import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Audience } from '@/lib/config/environment';
import { keysFolder, pageFolder } from '@/lib/config/folders';
import type { CompressedCopies } from './compress';
import type { PageFacts } from './page-facts';

/** Suffixes of a page's files in the cache, and beside `index.html` in the site. */
const copies = ['', '.br', '.gz'] as const;

/** Whether a finished page is at hand under a key. */
export function isCached(key: string): boolean {
	// The facts are written last: where they are, the rest is.
	return existsSync(factsFile(key));
}

/** What is kept of a page beside itself: what verification asks, and its bytes as they are sent with brotli. */
export type CachedFacts = { facts: PageFacts; bytes: number };

export function cachePage(key: string, html: string, { brotli, gzip }: CompressedCopies, facts: PageFacts): void {
	mkdirSync(pageFolder, { recursive: true });
	writeFileSync(pageFile(key), html);
	writeFileSync(`${pageFile(key)}.br`, brotli);
	writeFileSync(`${pageFile(key)}.gz`, gzip);
	writeFileSync(`${factsFile(key)}.new`, JSON.stringify({ facts, bytes: brotli.length } satisfies CachedFacts));
	renameSync(`${factsFile(key)}.new`, factsFile(key));
}

export function cachedFacts(key: string): CachedFacts {
	return JSON.parse(readFileSync(factsFile(key), 'utf8')) as CachedFacts;
}

/** Copies a page with its compressed copies. Their times stay, so that a browser that has the page keeps it. */
export function copyCachedPage(key: string, target: string): void {
	mkdirSync(dirname(target), { recursive: true });
	for (const suffix of copies) {
		copyFileSync(pageFile(key) + suffix, target + suffix);
		const { atime, mtime } = statSync(pageFile(key));
		utimesSync(target + suffix, atime, mtime);
	}
}

/**
 * Forgets the pages that the last build for no audience holds: a preview does not cost the site its pages, nor the site
 * the preview's.
 */
export function pruneCache(audience: Audience, keys: readonly string[]): void {
	mkdirSync(keysFolder, { recursive: true });
	const own = join(keysFolder, `${audience}.json`);
	writeFileSync(`${own}.new`, JSON.stringify(keys));
	renameSync(`${own}.new`, own);
	const kept = new Set(
		readdirSync(keysFolder)
			.filter((file) => file.endsWith('.json'))
			.flatMap((file) => JSON.parse(readFileSync(join(keysFolder, file), 'utf8')) as string[]),
	);
	for (const file of readdirSync(pageFolder)) {
		if (!kept.has(file.split('.', 1)[0] as string)) rmSync(join(pageFolder, file));
	}
}

function pageFile(key: string): string {
	return join(pageFolder, `${key}.html`);
}

function factsFile(key: string): string {
	return join(pageFolder, `${key}.json`);
}
