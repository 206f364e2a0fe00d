import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { redirectFiles } from '@/lib/publish/redirects';
import { addressOf, fileOf } from '@/lib/routes/routes';
import { caddyConfig } from '@/lib/serve/caddy';
import { headersOf } from '@/lib/serve/headers';
import { nginxConfig } from '@/lib/serve/nginx';
import { findServer } from '../setup/tools';
import { get } from '../support/http';
import { type LanguageCase, languageCases } from '../support/language-cases';
import { temporaryFolder } from '../support/temporary-folder';

// The generated configurations, in the servers that they are for.

const folder = temporaryFolder();
const root = join(folder, 'site');
const running: ChildProcess[] = [];

const hosts = {
	nginx: async (port: number) => {
		const own = [
			// Started as root, nginx would read as another user, to whom the folder of a test is closed.
			process.getuid?.() === 0 ? 'user root;' : '',
			'pid nginx.pid; error_log stderr; daemon off; worker_processes 1; events {} http {',
			'access_log off; types { text/html html; text/javascript js; image/svg+xml svg; }',
		];
		const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
			(name) => `${name}_temp_path ${folder}/${name};`,
		);
		writeFileSync(
			join(folder, 'nginx.conf'),
			[...own, ...temporary, nginxConfig({ listen: `127.0.0.1:${port}`, root }), '}'].join('\n'),
		);
		return [findServer('nginx'), ['-p', folder, '-c', join(folder, 'nginx.conf')]] as const;
	},
	caddy: async (port: number) => {
		const options = '{\n\tadmin off\n\tauto_https off\n}\n';
		writeFileSync(join(folder, 'Caddyfile'), options + caddyConfig({ listen: `http://127.0.0.1:${port}`, root }));
		return [findServer('caddy'), ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')]] as const;
	},
};

function storyOf({ available }: LanguageCase): string {
	return `story-${available.join('-')}`;
}

function write(address: string, text: string): void {
	mkdirSync(dirname(join(root, fileOf(address))), { recursive: true });
	writeFileSync(join(root, fileOf(address)), text);
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as { port: number };
	await new Promise((resolve) => server.close(resolve));
	return port;
}

async function isUp(url: string): Promise<void> {
	for (let tries = 0; tries < 100; tries++) {
		const answer = await get(url).catch(() => undefined);
		if (answer) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`nothing answers at ${url}`);
}

const redirects = [['/en/2021/old/', '/en/2022/hongqiao-talent-hub/']] as const;

beforeAll(() => {
	cpSync(inject('outDir'), root, { recursive: true, dereference: true });
	for (const [address, format] of Object.entries(redirectFiles)) writeFileSync(join(root, address), format(redirects));
	for (const languageCase of languageCases) {
		const slug = storyOf(languageCase);
		write(addressOf('anyStory', { year: '2022', slug }), 'list');
		for (const locale of languageCase.available)
			write(addressOf('story', { locale, year: '2022', slug }), `story ${locale}`);
	}
});

afterAll(() => {
	for (const server of running) server.kill();
});

for (const [name, start] of Object.entries(hosts))
	describe(name, () => {
		let base = '';
		beforeAll(async () => {
			const port = await freePort();
			const [program, args] = await start(port);
			running.push(
				spawn(program, args, {
					stdio: 'ignore',
					env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
				}),
			);
			base = `http://127.0.0.1:${port}`;
			await isUp(`${base}/en/`);
		}, 300_000);

		for (const languageCase of languageCases)
			it(`chooses the language: ${languageCase.name}`, async () => {
				const { cookie, accept, chosen } = languageCase;
				const headers = {
					...(accept ? { 'accept-language': accept } : {}),
					...(cookie ? { cookie: `a=b; lang=${cookie}` } : {}),
				};
				const answer = await get(`${base}/any/2022/${storyOf(languageCase)}/?a=b`, headers);
				expect(answer.status).toBe(chosen ? 302 : 200);
				expect(answer.headers.location).toBe(chosen && `/${chosen}/2022/${storyOf(languageCase)}/?a=b`);
				expect(answer.headers.vary).toContain('Accept-Language, Cookie');
				expect(answer.headers['cache-control']).toBe('private, no-cache');
				if (!chosen) expect(answer.body).toBe('list');
			});

		it('chooses it for the root too, and keeps no question mark that was not asked', async () => {
			expect((await get(`${base}/`, { 'accept-language': 'pt, ar-EG' })).headers.location).toBe('/ar/');
			expect((await get(`${base}/`)).status).toBe(200);
		});

		it('sends the headers that our own server sends', async () => {
			const script = (await get(`${base}/en/`)).body.match(/\/elements\/[^"]+\.js/)?.[0] as string;
			const picture = (await get(`${base}/en/`)).body.match(/\/pictures\/[^"]+\.svg/)?.[0] as string;
			for (const address of ['/en/', script, picture]) {
				const { status, headers } = await get(base + address);
				expect(status, address).toBe(200);
				for (const [header, value] of Object.entries(headersOf(address)))
					expect(headers[header.toLowerCase()], `${address} ${header}`).toBe(value);
			}
		});

		it('says in the language of the address that there is no page', async () => {
			const title = (body: string) => /<html lang="([^"]*)"/.exec(body)?.[1];
			for (const [address, lang] of [
				['/ar/nothing/', 'ar'],
				['/zh/2022/nothing/', 'zh-Hans'],
				['/nothing/', 'en'],
				['/any/2022/nothing/', 'en'],
			] as const) {
				const { status, body } = await get(base + address);
				expect([status, title(body)], address).toEqual([404, lang]);
			}
		});

		it('leads from a former address to the present one', async () => {
			expect(await get(`${base}/en/2021/old/`)).toMatchObject({
				status: 301,
				headers: { location: '/en/2022/hongqiao-talent-hub/' },
			});
			expect((await get(`${base}/en/2021/older/`)).status).toBe(404);
		});

		it('sends pages compressed', async () => {
			expect((await get(`${base}/en/`, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
		});
	});
