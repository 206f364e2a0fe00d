import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { cachePage, isCached, pruneCache } from '@/lib/publish/page-cache';
import { pageFacts } from '@/lib/publish/page-facts';
import { temporaryFolder } from '../support/temporary-folder';

const { cache } = vi.hoisted(() => ({ cache: { folder: '' } }));
vi.mock('@/lib/config/folders', async (original) => ({
	...(await original<typeof import('@/lib/config/folders')>()),
	get pageFolder() {
		return join(cache.folder, 'pages');
	},
	get sitesFolder() {
		return join(cache.folder, 'sites');
	},
}));

beforeEach(() => {
	cache.folder = temporaryFolder();
});

/** Builds a site of some pages: renders those that are not at hand. Gives the folder that it lies in. */
function build(keys: readonly string[], outDir = join(temporaryFolder(), 'out')): string {
	const html = '<!DOCTYPE html><html lang="en"></html>';
	for (const key of keys)
		if (!isCached(key)) cachePage(key, html, { brotli: Buffer.from('b'), gzip: Buffer.from('g') }, pageFacts(html));
	mkdirSync(outDir, { recursive: true });
	pruneCache(outDir, keys);
	return outDir;
}

const kept = () => ['old', 'new', 'other'].filter(isCached);

it('forgets the pages that a site no longer holds, with their compressed copies', () => {
	const outDir = build(['old', 'other']);
	build(['new', 'other'], outDir);
	expect(kept()).toEqual(['new', 'other']);
	expect(readdirSync(join(cache.folder, 'pages')).some((name) => name.startsWith('old'))).toBe(false);
});

it('keeps the pages of every site that is built here, however often another is', () => {
	build(['old']);
	const outDir = build(['other']);
	build(['new'], outDir);
	expect(kept()).toEqual(['old', 'new']);
});

it('forgets the pages of a site whose folder is gone', () => {
	rmSync(build(['old']), { recursive: true });
	build(['new']);
	expect(kept()).toEqual(['new']);
	expect(readdirSync(join(cache.folder, 'sites'))).toHaveLength(1);
});
