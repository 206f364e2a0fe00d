import { afterEach, expect, it, vi } from 'vitest';
import { readSettings } from '@/lib/cli/settings';

afterEach(() => vi.unstubAllEnvs());

it('the site is for readers', () => {
	expect(readSettings([])).toMatchObject({ audience: 'readers', outDir: 'out' });
});

it('a preview is for colleagues, and lies beside the site, wherever that is', () => {
	expect(readSettings(['--drafts'])).toMatchObject({ audience: 'colleagues', outDir: 'out-preview' });
	vi.stubEnv('OUT_DIR', '/srv/site/');
	expect(readSettings(['--drafts']).outDir).toBe('/srv/site-preview');
});

it('an option that nobody knows is refused', () => {
	expect(() => readSettings(['--draft'])).toThrow(/--draft/);
});
