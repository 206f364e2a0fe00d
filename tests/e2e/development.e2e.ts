import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { localeFacts, locales } from '@/lib/i18n/locales';
import { launchBrowser, openPage } from '../support/browser';
import { command, printed, type Run } from '../support/command';
import { temporaryFolder } from '../support/temporary-folder';

const base = inject('base');
const addresses = ['/en/', '/ar/2022/hongqiao-talent-hub/', '/zh/about/', '/any/2022/hongqiao-hr-service-park/'];

const contentDir = join(temporaryFolder(), 'content');
cpSync('content', contentDir, { recursive: true });

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
	run = command('dev', [], { PORT: String(port), SITE_URL: base, CONTENT_DIR: contentDir });
	await printed(run, 'Ready');
	// The first page takes as long as its compiler needs.
	await fetch(`${development}/en/`);
});

afterAll(async () => {
	run.child.kill('SIGTERM');
	await run.ended;
	await browser.close();
});

/** What a reader finds on a page: its words, links and pictures. The desk’s panel is none of it. */
async function content(page: Page) {
	await page.locator('.desk-panel').evaluateAll((all) => {
		for (const panel of all) panel.style.display = 'none';
	});
	const words = await page.locator('body').innerText();
	const links = await page
		.locator('a:not(.desk-panel a)')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	const pictures = await page
		.locator('img')
		.evaluateAll((all) =>
			(all as HTMLImageElement[]).map((image) => [image.getAttribute('src'), image.complete && image.naturalWidth > 0]),
		);
	return { words: words.replace(/\s+/g, ' '), links, pictures };
}

const faults = (complaints: readonly string[]) => complaints.filter((text) => /^(error|warning)/.test(text));

for (const address of addresses)
	it(`npm run dev shows the page that readers get, and nothing complains: ${address}`, async () => {
		// A reader whose language is not there stays on the list of languages.
		const built = await openPage(browser, { locale: 'sv' });
		await built.page.goto(base + address, { waitUntil: 'networkidle' });
		const { page, complaints } = await openPage(browser, { locale: 'sv' });
		await page.goto(development + address, { waitUntil: 'load' });
		await expect.poll(() => content(page), { timeout: 10_000 }).toEqual(await content(built.page));
		expect(faults(complaints)).toEqual([]);
		await built.page.context().close();
		await page.context().close();
	});

it('the desk shows every story in every language, what is wrong, and only what is asked for', async () => {
	const { page, complaints } = await openPage(browser, {
		viewport: { width: 360, height: 700 },
		reducedMotion: 'reduce',
	});
	await page.goto(`${development}/desk/`);
	expect(await page.locator('.desk-table thead th').allInnerTexts()).toEqual([
		'Story',
		...locales.map((locale) => localeFacts(locale).endonym),
	]);
	const stories = readdirSync(contentDir, { recursive: true }).filter((path) => /^\d{4}\/[^/]+$/.test(String(path)));
	expect(await page.locator('.desk-table tbody tr').count()).toBe(stories.length);
	const cell = page.locator('tr', { hasText: 'hongqiao-hr-service-park' }).locator('td').first();
	expect(await cell.innerText()).toMatch(/^\s*original\s+en\.md\s*$/);
	expect(await cell.locator('a').getAttribute('href')).toBe('/en/2022/hongqiao-hr-service-park/');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

	await page.locator('select[name=state]').selectOption('original');
	await page.locator('select[name=locale]').selectOption('ja');
	await page.getByRole('button', { name: 'Show' }).click();
	await page.getByText('No story is like that.').waitFor();
	expect(new URL(page.url()).search).toBe('?state=original&locale=ja&section=&text=');
	expect(faults(complaints)).toEqual([]);
	await page.context().close();
});

describe('an open page', () => {
	const story = join(contentDir, '2022/hongqiao-talent-hub');
	const file = (name: string) => join(story, name);
	const read = (name: string) => readFileSync(file(name), 'utf8');
	const [english, chinese] = [read('en.md'), read('zh.md')];
	const messages = readFileSync('messages/en.json', 'utf8');
	const restore = () => {
		writeFileSync(file('en.md'), english);
		writeFileSync(file('zh.md'), chinese);
		if (readFileSync('messages/en.json', 'utf8') !== messages) writeFileSync('messages/en.json', messages);
	};
	let page: Page;
	let complaints: string[];
	const shows = (selector: string, text: string | RegExp) =>
		page.locator(selector).filter({ hasText: text }).first().waitFor({ timeout: 30_000 });

	beforeAll(async () => {
		({ page, complaints } = await openPage(browser, { locale: 'en', viewport: { width: 800, height: 500 } }));
		// From here on, the page is told of changes.
		const told = page.waitForResponse(/\/desk\/news\//);
		await page.goto(`${development}/en/2022/hongqiao-talent-hub/`);
		await told;
		await page.evaluate(() => document.body.setAttribute('data-same', ''));
	});
	afterAll(async () => {
		restore();
		await page.context().close();
	});

	it('changes by itself when its text is saved, and stays where it was scrolled to', async () => {
		await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
		writeFileSync(file('en.md'), `${english}\nA sentence that was not there.\n`);
		await shows('.prose', 'A sentence that was not there.');
		expect(await page.evaluate(() => scrollY)).toBe(300);
		writeFileSync(file('en.md'), english);
		await page.locator('.prose', { hasText: 'A sentence' }).waitFor({ state: 'detached' });
	});

	it('shows in place of a broken story what is wrong with it, and the story once it is mended', async () => {
		writeFileSync(file('en.md'), english.replace('date: 2022-03-08', 'date: 8 March'));
		await shows('.desk-panel li', /en\.md:4:7.*date is "8 March".*write an ISO date/);
		await shows('main', 'This page cannot be shown until its files are mended.');
		expect((await page.request.get(`${development}/any/2022/hongqiao-talent-hub/`)).status()).toBe(200);
		const front = await (await page.request.get(`${development}/en/`)).text();
		expect(front).toContain('/en/2022/hongqiao-enterprise-service-center/');
		expect(front).not.toContain('/en/2022/hongqiao-talent-hub/');
		writeFileSync(file('en.md'), english);
		await shows('.prose', 'Hongqiao');
		await page.locator('.desk-panel', { hasText: '8 March' }).waitFor({ state: 'detached' });
	});

	it('shows what is wrong with a translation of it, and that the original is gone', async () => {
		writeFileSync(file('zh.md'), chinese.replace('description:', 'descripton:'));
		await shows('.desk-panel li', /zh\.md:3:1.*there is no key "descripton".*write "description"/);
		await shows('.prose', 'Hongqiao');
		writeFileSync(file('zh.md'), chinese);
		rmSync(file('en.md'));
		await shows('.desk-panel li', /there is no original/);
		writeFileSync(file('en.md'), english);
		await shows('.prose', 'Hongqiao');
	});

	it('is marked as a draft, or with the day on which it comes out', async () => {
		writeFileSync(file('en.md'), english.replace('section:', 'draft: true\nsection:'));
		await shows('.story header', 'Draft');
		writeFileSync(file('en.md'), english.replace('date: 2022-03-08', 'date: 2099-11-30'));
		await shows('.story header', 'Scheduled for November 30, 2099');
		expect(await (await page.request.get(`${development}/en/`)).text()).toContain('November 30, 2099</span>');
		writeFileSync(file('en.md'), english);
		await page.locator('.story header', { hasText: 'Scheduled' }).waitFor({ state: 'detached' });
	});

	it('has a new picture, and a language more, as soon as there are', async () => {
		const cover = page.locator('.cover img');
		const before = await cover.getAttribute('src');
		writeFileSync(file('cover.svg'), read('cover.svg').replace('</svg>', '<path d="M0 0h9v9z"/></svg>'));
		await expect.poll(() => cover.getAttribute('src'), { timeout: 15_000 }).not.toBe(before);
		const width = () => cover.evaluate((image) => (image as HTMLImageElement).naturalWidth);
		await expect.poll(width, { timeout: 15_000 }).toBeGreaterThan(0);

		rmSync(file('zh.md'));
		await page.locator('.also-in', { hasText: '中文' }).waitFor({ state: 'detached' });
		writeFileSync(file('zh.md'), chinese);
		await shows('.also-in', '中文');
	});

	it('has the words of the interface as they are saved', async () => {
		writeFileSync('messages/en.json', messages.replace('"Also in"', '"Elsewhere in"'));
		await shows('.also-in', 'Elsewhere in');
		// Asked for anew, too: Next is then done with that change, and complains of no file that the next one takes from it.
		expect(await (await page.request.get(page.url())).text()).toContain('Elsewhere in');
		restore();
		await shows('.also-in', 'Also in');
		expect(await (await page.request.get(page.url())).text()).not.toContain('Elsewhere in');
	});

	it('was never loaded anew, and nothing complained', async () => {
		expect(await page.locator('body').getAttribute('data-same')).toBe('');
		expect(faults(complaints)).toEqual([]);
		expect(run.stdout + run.stderr).not.toMatch(/ 500 in |⨯/);
	});
});
