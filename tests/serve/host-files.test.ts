import { expect, it } from 'vitest';
import { caddyConfig } from '@/lib/serve/caddy';
import { headersFile } from '@/lib/serve/headers-file';
import { nginxConfig } from '@/lib/serve/nginx';

// The committed files for hosts are what the code makes: "npm test -- --update" writes them anew.

it('deploy/nginx.conf is up to date', async () => {
	await expect(nginxConfig({ listen: '80', root: '/srv/tongwen/out' })).toMatchFileSnapshot('../../deploy/nginx.conf');
});

it('deploy/Caddyfile is up to date', async () => {
	await expect(caddyConfig({ listen: ':80', root: '/srv/tongwen/out' })).toMatchFileSnapshot('../../deploy/Caddyfile');
});

it('the headers of a preview keep search engines from everything', () => {
	expect(headersFile({ isPreview: true })).toMatch(/^\/\*\n( {2}.*\n)* {2}X-Robots-Tag: noindex\n/);
	expect(headersFile()).not.toContain('X-Robots-Tag');
});

it('the headers of other hosts never name one header twice for one address', () => {
	const rules = headersFile().split(/\n(?=\/)/);
	const cached = rules.filter((rule) => rule.includes('Cache-Control')).map((rule) => rule.split('\n')[0]);
	expect(cached).toEqual(['/elements/*', '/pictures/*']);
});
