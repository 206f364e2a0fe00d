import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isReleased, release, stageRelease } from '@/lib/publish/release';
import { temporaryFolder } from '../support/temporary-folder';

const folder = () => join(temporaryFolder(), 'out');
const pageIn = (outDir: string) => readFileSync(join(outDir, 'index.html'), 'utf8');

function stage(outDir: string, text: string): string {
	const staging = stageRelease(outDir);
	writeFileSync(join(staging, 'index.html'), text);
	return staging;
}

it('shows a release in one step, and knows which one it shows', () => {
	const outDir = folder();
	release(outDir, stage(outDir, 'one'), 'a');
	expect(pageIn(outDir)).toBe('one');
	expect(isReleased(outDir, 'a')).toBe(true);
	expect(isReleased(outDir, 'b')).toBe(false);
	release(outDir, stage(outDir, 'two'), 'b');
	expect(pageIn(outDir)).toBe('two');
});

it('leaves the site as it was until then, and clears what a broken build left', () => {
	const outDir = folder();
	release(outDir, stage(outDir, 'one'), 'a');
	stage(outDir, 'half');
	expect(pageIn(outDir)).toBe('one');
	release(outDir, stage(outDir, 'two'), 'b');
	expect(readdirSync(join(outDir, '..', '.out.releases')).sort()).toEqual(['a', 'b']);
});

it('keeps the release before, and no older one', () => {
	const outDir = folder();
	for (const id of ['a', 'b', 'c']) release(outDir, stage(outDir, id), id);
	expect(readdirSync(join(outDir, '..', '.out.releases')).sort()).toEqual(['b', 'c']);
});

it('takes the place of a folder that something else made', () => {
	const outDir = folder();
	mkdirSync(outDir);
	writeFileSync(join(outDir, 'index.html'), 'old');
	release(outDir, stage(outDir, 'new'), 'a');
	expect(pageIn(outDir)).toBe('new');
	expect(existsSync(join(outDir, '..', '.out.releases', 'a'))).toBe(true);
});
