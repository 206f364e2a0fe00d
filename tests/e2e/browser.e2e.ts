import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Locale, localeFacts } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { addressOf, fileOf } from '@/lib/routes/routes';
import { launchBrowser, openPage } from '../support/browser';

const base = inject('base');
const outDir = inject('outDir');
const story = (locale: Locale) => addressOf('story', { locale, year: '2022', slug: 'hongqiao-talent-hub' });
const any = addressOf('anyStory', { year: '2022', slug: 'hongqiao-talent-hub' });

/** One page of each kind, with lists of languages as a reader sees them whose language is not there. */
const kinds = {
	languages: '/',
	front: '/en/',
	story: story('ar'),
	any,
	fixed: '/zh/about/',
	'not found': '/ja/nothing/',
	'not found anywhere': '/nothing/',
};
const unknownLanguage = { locale: 'sv' };

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Serves the site as a host does that only knows files. */
async function plainHost() {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', base);
		response.setHeader(
			'Content-Type',
			pathname.endsWith('.js') ? 'text/javascript' : pathname.endsWith('.svg') ? 'image/svg+xml' : 'text/html',
		);
		response.end(readFileSync(join(outDir, fileOf(pathname))));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

describe('every kind of page', () => {
	for (const [name, address] of Object.entries(kinds))
		it(`is quiet, keeps to its own site, does not shift, and satisfies axe: ${name}`, async () => {
			const { page, complaints, requests } = await openPage(browser, {
				...unknownLanguage,
				viewport: { width: 360, height: 780 },
			});
			await page.goto(base + address, { waitUntil: 'networkidle' });
			// That the page itself was answered with 404 is what the console says of a page that is not found.
			const expected = name.startsWith('not found') ? [expect.stringContaining('404')] : [];
			expect(complaints).toEqual(expected);
			expect(requests.filter((url) => !url.startsWith(base))).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
			expect(await layoutShift(page)).toBe(0);
			expect(await axeViolations(page)).toEqual([]);
			await page.context().close();
		});
});

async function layoutShift(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(sum), 100);
			}),
	);
}

/** The pages' policy lets no script in, so axe comes through the browser's own door. */
async function axeViolations(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const evaluate = async (expression: string) =>
		(await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result.value;
	await evaluate(axe.source);
	return (await evaluate(
		'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
	)) as string[];
}

describe('a page', () => {
	it('is complete in its first answer: words and styles', async () => {
		const { page } = await openPage(browser);
		let answers = 0;
		await page.route('**/*', (route) => (answers++ === 0 ? route.continue() : route.abort()));
		await page.goto(base + story('zh'), { waitUntil: 'commit' });
		await page.getByRole('heading', { level: 1 }).waitFor();
		const look = await page.evaluate(() => {
			const { fontFamily, fontSize } = getComputedStyle(document.querySelector('h1') as Element);
			return {
				words: document.querySelector('#p9')?.textContent?.length,
				fontFamily,
				fontSize: Number.parseFloat(fontSize),
			};
		});
		expect(look.words).toBeGreaterThan(0);
		expect(look.fontSize).toBeGreaterThan(30);
		expect(look.fontFamily).toContain('Noto Serif CJK SC');
		await page.context().close();
	});

	it('does not run a script that somebody puts into it', async () => {
		const injected = async (withPolicy: boolean) => {
			const { page, complaints } = await openPage(browser);
			await page.route('**/en/about/', async (route) => {
				const html = readFileSync(join(outDir, 'en/about/index.html'), 'utf8').replace(
					'</body>',
					'<script>document.title = "taken"</script><p onclick="x()">p</p></body>',
				);
				await route.fulfill({
					contentType: 'text/html',
					body: withPolicy ? html : html.replace(/<meta http-equiv[^>]*>/, ''),
				});
			});
			await page.goto(`${base}/en/about/`);
			const title = await page.title();
			await page.context().close();
			return { title, complaints: complaints.length };
		};
		expect(await injected(true)).toEqual({ title: expect.stringContaining('Tongwen'), complaints: 2 });
		expect((await injected(false)).title).toBe('taken');
	});

	it('is read, and its language switched on the spot, without scripts', async () => {
		const { page } = await openPage(browser, { javaScriptEnabled: false });
		await page.goto(base + story('en'));
		await page
			.getByRole('navigation')
			.getByRole('link', { name: localeFacts('ar').endonym })
			.click();
		expect(page.url()).toBe(base + story('ar'));
		expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
		expect(await page.locator('#p5').textContent()).not.toBe('');
		await page.context().close();
	});
});

describe('the reader’s own language', () => {
	it('is gone on to from a shared link, at the paragraph that was shared', async () => {
		const { page } = await openPage(browser, { locale: 'de-AT' });
		await page.goto(`${base + any}#p5`);
		expect(page.url()).toBe(`${base + story('de')}#p5`);
		await page.context().close();
	});

	it('is gone on to by the list itself where the host cannot decide', async () => {
		const host = await plainHost();
		const { page, complaints } = await openPage(browser, { locale: 'de-AT' });
		await page.goto(`${host.origin + any}?a=b#p5`);
		await page.waitForURL(`**${story('de')}?a=b#p5`);
		expect(complaints).toEqual([]);
		await page.context().close();
		host.close();
	});

	it('is remembered when a reader chooses it, and only then', async () => {
		const { page } = await openPage(browser, { locale: 'fr' });
		await page.goto(base + story('ja'));
		expect(await page.context().cookies()).toEqual([]);
		await page
			.getByRole('navigation')
			.getByRole('link', { name: localeFacts('ko').endonym })
			.click();
		await page.waitForURL(base + story('ko'));
		const [cookie, ...others] = await page.context().cookies();
		expect(others).toEqual([]);
		expect(cookie).toMatchObject({ name: 'lang', value: 'ko', path: '/', sameSite: 'Lax' });
		expect((cookie?.expires ?? 0) - Date.now() / 1000).toBeGreaterThan(364 * 86_400);
		await page.goto(`${base}/`);
		expect(page.url()).toBe(`${base}/ko/`);
		await page.context().close();
	});
});

describe('a page that is not found', () => {
	const offer = messagesOf('ja').notFound.offer;

	it('offers the story in another language once it knows that there is one', async () => {
		const { page } = await openPage(browser, unknownLanguage);
		await page.goto(`${base}/ja/2022/hongqiao-hr-service-park/`);
		await page.getByRole('link', { name: offer }).click();
		expect(page.url()).toBe(`${base}/any/2022/hongqiao-hr-service-park/`);
		await page.context().close();
	});

	it('offers nothing where there is no story', async () => {
		const { page } = await openPage(browser);
		await page.goto(`${base}/ja/2022/nothing/`, { waitUntil: 'networkidle' });
		expect(await page.getByRole('link', { name: offer }).isVisible()).toBe(false);
		await page.context().close();
	});
});
