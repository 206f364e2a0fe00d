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
import { dirname, join, resolve } from 'node:path';
import { pageFolder, sitesFolder } from '@/lib/config/folders';
import { hashOf } from '@/lib/config/hash';
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
 * Forgets the pages that no site holds as it was last built: neither a preview nor another site that is built from this folder
 * costs the first its pages. `outDir` tells sites apart; where its folder is gone, so is the site.
 */
export function pruneCache(outDir: string, keys: readonly string[]): void {
	mkdirSync(sitesFolder, { recursive: true });
	const own = join(sitesFolder, `${hashOf(resolve(outDir))}.json`);
	writeFileSync(`${own}.new`, JSON.stringify({ outDir: resolve(outDir), keys } satisfies SiteKeys));
	renameSync(`${own}.new`, own);
	const kept = new Set(keptSites().flatMap((site) => site.keys));
	for (const file of readdirSync(pageFolder)) {
		if (!kept.has(file.split('.', 1)[0] as string)) rmSync(join(pageFolder, file));
	}
}

/** The pages that a site holds, by their keys, and where it lies. */
type SiteKeys = { outDir: string; keys: readonly string[] };

/** The sites that are still there; the lists of others are removed. */
function keptSites(): SiteKeys[] {
	const files = readdirSync(sitesFolder).filter((name) => name.endsWith('.json'));
	return files.flatMap((name) => {
		const file = join(sitesFolder, name);
		const site = JSON.parse(readFileSync(file, 'utf8')) as SiteKeys;
		if (existsSync(site.outDir)) return [site];
		rmSync(file);
		return [];
	});
}

function pageFile(key: string): string {
	return join(pageFolder, `${key}.html`);
}

function factsFile(key: string): string {
	return join(pageFolder, `${key}.json`);
}
