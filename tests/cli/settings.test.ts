import { afterEach, expect, it, vi } from 'vitest';
import { readSettings } from '@/lib/cli/settings';

afterEach(() => vi.unstubAllEnvs());

it('the site is for readers', async () => {
	expect(await readSettings([])).toMatchObject({ audience: 'readers', outDir: 'out' });
});

it('a preview is for colleagues, and lies beside the site, wherever that is', async () => {
	expect(await readSettings(['--drafts'])).toMatchObject({ audience: 'colleagues', outDir: 'out-preview' });
	vi.stubEnv('OUT_DIR', '/srv/site/');
	expect((await readSettings(['--drafts'])).outDir).toBe('/srv/site-preview');
});

it('an option that nobody knows is refused', async () => {
	await expect(readSettings(['--draft'])).rejects.toThrow(/--draft/);
});
