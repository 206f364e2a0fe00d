import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { addressOf, fileOf } from '@/lib/routes/routes';
import { createSiteServer } from '@/lib/serve/server';
import { get } from '../support/http';
import { type LanguageCase, languageCases } from '../support/language-cases';
import { temporaryFolder } from '../support/temporary-folder';

const folder = temporaryFolder();
const server = createSiteServer(folder);
let base = '';

function write(address: string, text: string): void {
	const file = join(folder, fileOf(address));
	mkdirSync(join(file, '..'), { recursive: true });
	writeFileSync(file, text);
	writeFileSync(`${file}.br`, brotliCompressSync(text));
	writeFileSync(`${file}.gz`, gzipSync(text));
}

/** A story that exists in the languages of a case, at an address made from them. */
function storyOf({ available }: LanguageCase): string {
	return `story-${available.join('-')}`;
}

beforeAll(async () => {
	write('/', 'languages');
	writeFileSync(join(folder, '_redirects'), '/en/2021/old/ /en/2022/new/ 301\n');
	write('/en/2021/old/', 'moved');
	write('/404.html', 'not found');
	write('/elements/page.0123.js', 'code');
	write('/pictures/0123.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
	for (const locale of locales) {
		write(addressOf('front', { locale }), `front ${locale}`);
		write(addressOf('notFound', { locale }), `not found ${locale}`);
	}
	for (const languageCase of languageCases) {
		write(addressOf('anyStory', { year: '2022', slug: storyOf(languageCase) }), 'list');
		for (const locale of languageCase.available)
			write(addressOf('story', { locale, year: '2022', slug: storyOf(languageCase) }), `story ${locale}`);
	}
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

describe('the reader’s own language', () => {
	for (const languageCase of languageCases)
		it(languageCase.name, async () => {
			const { cookie, accept, chosen } = languageCase;
			const headers = {
				...(accept ? { 'accept-language': accept } : {}),
				...(cookie ? { cookie: `a=b; lang=${cookie}` } : {}),
			};
			const answer = await get(`${base}/any/2022/${storyOf(languageCase)}/?a=b`, headers);
			expect(answer.status).toBe(chosen ? 302 : 200);
			expect(answer.headers.location).toBe(chosen && `/${chosen}/2022/${storyOf(languageCase)}/?a=b`);
			expect(answer.headers.vary).toMatch(/Accept-Language, Cookie$/);
			expect(answer.headers['cache-control']).toBe('private, no-cache');
			if (!chosen) expect(answer.body).toBe('list');
		});

	it('is where the root goes on to', async () => {
		expect((await get(`${base}/`, { 'accept-language': 'pt, ar-EG' })).headers.location).toBe('/ar/');
		expect((await get(`${base}/`)).body).toBe('languages');
	});
});

describe('files', () => {
	it('come compressed, as the browser takes them', async () => {
		const brotli = await get(`${base}/en/`, { 'accept-encoding': 'gzip, br' });
		expect(brotli.headers).toMatchObject({
			'content-encoding': 'br',
			'content-type': 'text/html;charset=utf-8',
			vary: 'Accept-Encoding',
		});
		expect((await get(`${base}/en/`, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
		expect((await get(`${base}/en/`)).headers['content-encoding']).toBeUndefined();
	});

	it('are asked for again if they are pages, and never if their name holds their hash', async () => {
		const page = await get(`${base}/en/`);
		expect(page.headers['cache-control']).toBe('no-cache');
		expect((await get(`${base}/en/`, { 'if-none-match': page.headers.etag as string })).status).toBe(304);
		expect((await get(`${base}/elements/page.0123.js`)).headers['cache-control']).toBe(
			'public, max-age=31536000, immutable',
		);
	});

	it('carry the headers that protect readers, and pictures a policy under which nothing runs', async () => {
		expect((await get(`${base}/en/`)).headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'strict-origin-when-cross-origin',
			'content-security-policy': "frame-ancestors 'none'",
		});
		expect((await get(`${base}/pictures/0123.svg`)).headers['content-security-policy']).toContain('sandbox');
	});

	it('are answered to HEAD without a body, and to nothing else but GET', async () => {
		expect(await get(`${base}/en/`, {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
		expect(await get(`${base}/en/`, {}, 'POST')).toMatchObject({ status: 405 });
	});

	it('that have moved are found at their new address', async () => {
		expect(await get(`${base}/en/2021/old/?a=b`)).toMatchObject({
			status: 301,
			headers: { location: '/en/2022/new/?a=b' },
		});
	});

	it('end in a slash', async () => {
		expect(await get(`${base}/en?a=b`)).toMatchObject({ status: 301, headers: { location: '/en/?a=b' } });
	});
});

describe('what does not exist', () => {
	it('is said in the language of the address', async () => {
		expect(await get(`${base}/ar/2022/nothing/`)).toMatchObject({ status: 404, body: 'not found ar' });
		expect(await get(`${base}/any/2022/nothing/`)).toMatchObject({ status: 404, body: 'not found' });
		expect(await get(`${base}/xx/`)).toMatchObject({ status: 404, body: 'not found' });
	});

	it('cannot be reached by going up, and leads to no other host', async () => {
		for (const path of [
			'/../package.json',
			'/%2e%2e/package.json',
			'/..%2fpackage.json',
			'//a.example/en',
			'/%',
			'/en%00',
			'/\\a.example',
		])
			expect((await get(base + path)).status, path).toBe(404);
	});
});
