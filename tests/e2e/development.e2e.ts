import { createServer } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser';
import { command, printed, type Run } from '../support/command';

const base = inject('base');
const addresses = ['/en/', '/ar/2022/hongqiao-talent-hub/', '/zh/about/', '/any/2022/hongqiao-hr-service-park/'];

let browser: Browser;
let run: Run;
let development = '';

beforeAll(async () => {
	browser = await launchBrowser();
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as { port: number };
	await new Promise((resolve) => server.close(resolve));
	development = `http://127.0.0.1:${port}`;
	run = command('dev', [], { PORT: String(port), SITE_URL: base });
	await printed(run, 'Ready');
});

afterAll(async () => {
	run.child.kill('SIGTERM');
	await run.ended;
	await browser.close();
});

/** What a reader finds on a page: its words, links and pictures. */
async function content(page: Page) {
	const words = await page.locator('body').innerText();
	const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	const pictures = await page
		.locator('img')
		.evaluateAll((all) =>
			(all as HTMLImageElement[]).map((image) => [image.getAttribute('src'), image.complete && image.naturalWidth > 0]),
		);
	return { words: words.replace(/\s+/g, ' '), links, pictures };
}

for (const address of addresses)
	it(`npm run dev shows the page that readers get, and nothing complains: ${address}`, async () => {
		// A reader whose language is not there stays on the list of languages.
		const built = await openPage(browser, { locale: 'sv' });
		await built.page.goto(base + address, { waitUntil: 'networkidle' });
		const { page, complaints } = await openPage(browser, { locale: 'sv' });
		await page.goto(development + address, { waitUntil: 'load' });
		await expect.poll(() => content(page), { timeout: 10_000 }).toEqual(await content(built.page));
		expect(complaints.filter((text) => /^(error|warning)/.test(text))).toEqual([]);
		await built.page.context().close();
		await page.context().close();
	});
