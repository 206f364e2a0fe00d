import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { addressOf, fileOf } from '@/lib/routes/routes';
import { bodyOf } from '@/lib/views/body';
import { launchBrowser, openPage } from '../support/browser';
import { catalogueOfFiles, original, translation } from '../support/sources';

const base = inject('base');
const outDir = inject('outDir');
const story = (locale: Locale) => addressOf('story', { locale, year: '2022', slug: 'hongqiao-talent-hub' });

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

const phone = { width: 360, height: 780 };
const desk = { width: 1440, height: 900 };
const storageThrows = () => {
	for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
		Object.defineProperty(window, name, {
			get: () => {
				throw new DOMException('closed', 'SecurityError');
			},
		});
};

async function openStory(locale: Locale, options: BrowserContextOptions = {}, initScript?: () => void) {
	const opened = await openPage(browser, { locale, viewport: phone, ...options });
	if (initScript) await opened.page.addInitScript(initScript);
	await opened.page.goto(base + story(locale));
	return opened;
}

/** Top of the block that holds an id, in the window. */
const topOf = (page: Page, id: string) =>
	page.locator(`#${id}`).evaluate((anchor) => {
		const block = anchor.closest('.prose > *, .prose > .pair > * > *') as Element;
		return Math.round(block.getBoundingClientRect().top);
	});

/** Scrolls so that a block begins at a height in the window, and waits until that is drawn. */
const scrollTo = async (page: Page, id: string, height: number) =>
	page.locator(`#${id}`).evaluate((block, top) => {
		scrollBy({ top: block.getBoundingClientRect().top - top, behavior: 'instant' });
		return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
	}, height);

const paragraphs = (page: Page) => page.locator('.prose > p[id]').evaluateAll((blocks) => blocks.map(({ id }) => id));
const switchLink = (page: Page, locale: Locale) => page.locator(`.also-in [data-locale=${locale}]`);

async function arrived(page: Page, locale: Locale) {
	await page.waitForURL(({ pathname }) => pathname === story(locale));
	await page.waitForFunction(() => document.readyState === 'complete' && window.name === '');
}

describe('switching the language of a story', () => {
	for (const viewport of [phone, desk])
		it(`keeps the paragraph where it is in the window, and back returns, at ${viewport.width} px`, async () => {
			const { page, complaints } = await openStory('ar', { viewport });
			const ids = await paragraphs(page);
			for (const id of [ids[0], ids[Math.floor(ids.length / 2)], ids.at(-1)] as string[])
				for (const locale of ['en', 'zh', 'de'] as const) {
					await scrollTo(page, id, 90);
					const before = await page.evaluate(() => scrollY);
					await switchLink(page, locale).click();
					await arrived(page, locale);
					expect(Math.abs((await topOf(page, id)) - 90), `${id} in ${locale}`).toBeLessThanOrEqual(2);
					// What is copied from the address bar is the story.
					expect(page.url()).toBe(base + story(locale));
					await page.goBack();
					await arrived(page, 'ar');
					await expect.poll(() => page.evaluate((y) => Math.abs(scrollY - y), before)).toBeLessThanOrEqual(2);
				}
			expect(complaints).toEqual([]);
			await page.context().close();
		});

	it('keeps the place where a translation has merged two paragraphs and dropped one, there and back', async () => {
		const body = readFileSync('content/2022/hongqiao-talent-hub/en.md', 'utf8').split(/^---$/m)[2] ?? '';
		const [first = '', second, third, fourth, fifth = '', ...others] = body.trim().split('\n\n');
		const { catalogue } = catalogueOfFiles({
			'2022/x/en.md': original({}, body),
			'2022/x/de.md': translation({}, [first, `${second} ${third}`, fourth, ...others].join('\n\n')),
		});
		const [, german] = catalogue.stories[0]?.texts ?? [];
		if (!german) return expect.fail('there is no translation');
		expect(fifth.length).toBeGreaterThan(0);
		expect(german.blockIds).toHaveLength(others.length + 3);
		const { page } = await openStory('en');
		const html = readFileSync(join(outDir, fileOf(story('de'))), 'utf8');
		const prose = /(?<=<div class="prose">).*?(?=<\/div><share-menu)/s;
		expect(html).toMatch(prose);
		await page.route(`**${story('de')}`, (route) =>
			route.fulfill({ contentType: 'text/html', body: html.replace(prose, () => bodyOf(catalogue, german)) }),
		);
		for (const { ids } of catalogue.stories[0]?.texts[0].blockIds.slice(0, 6) ?? []) {
			const [id = ''] = ids;
			await page.goto(base + story('en'));
			await scrollTo(page, id, 90);
			await switchLink(page, 'de').click();
			await arrived(page, 'de');
			expect(await topOf(page, id), `${id} there`).toBeGreaterThanOrEqual(0);
			expect(await topOf(page, id), `${id} there`).toBeLessThanOrEqual(phone.height / 2);
			// The one that stands there now is first in the original again.
			const own = await page.locator(`#${id}`).evaluate((anchor) => anchor.closest('.prose > *')?.id ?? '');
			await switchLink(page, 'en').click();
			await arrived(page, 'en');
			expect(await topOf(page, own), `${own} back`).toBeGreaterThanOrEqual(0);
			expect(await topOf(page, own), `${own} back`).toBeLessThanOrEqual(phone.height / 2);
		}
		await page.context().close();
	});

	it('keeps the part of a long paragraph that is being read', async () => {
		const { page } = await openStory('ar', { viewport: { width: 320, height: 320 } });
		const id = await page
			.locator('.prose > p[id]')
			.evaluateAll((all) => all.reduce((a, b) => (b.clientHeight > a.clientHeight ? b : a)).id);
		await scrollTo(page, id, -70);
		const part = () =>
			page.locator(`#${id}`).evaluate((block) => {
				const edge = document.querySelector('.reading-bar')?.getBoundingClientRect().bottom ?? 0;
				return (edge - block.getBoundingClientRect().top) / block.getBoundingClientRect().height;
			});
		const before = await part();
		expect(before).toBeGreaterThan(0.2);
		await switchLink(page, 'de').click();
		await arrived(page, 'de');
		expect(Math.abs((await part()) - before)).toBeLessThan(0.05);
		await page.context().close();
	});

	it('works by the keyboard, in a new tab, and with storage closed; who is at the top stays there', async () => {
		const { page } = await openStory('ar', {}, storageThrows);
		const id = (await paragraphs(page)).at(-2) as string;
		await scrollTo(page, id, 90);
		await switchLink(page, 'zh').focus();
		await page.keyboard.press('Enter');
		await arrived(page, 'zh');
		expect(Math.abs((await topOf(page, id)) - 90)).toBeLessThanOrEqual(2);

		const opened = page.context().waitForEvent('page');
		await switchLink(page, 'de').click({ modifiers: ['ControlOrMeta'] });
		const tab = await opened;
		await tab.waitForLoadState();
		expect(tab.url()).toBe(`${base}${story('de')}#${id}`);
		expect(await topOf(tab, id)).toBeGreaterThan(0);
		expect(await topOf(tab, id)).toBeLessThan(phone.height / 2);

		await page.keyboard.press('Home');
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
		await switchLink(page, 'en').click();
		await arrived(page, 'en');
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await page.context().close();
	});

	it('is done by the notice in the reader’s own language too', async () => {
		const { page } = await openStory('ja', { locale: 'de' });
		const id = (await paragraphs(page)).at(-2) as string;
		await scrollTo(page, id, 90);
		await page.locator('reader-language aside:visible a').click();
		await arrived(page, 'de');
		expect(Math.abs((await topOf(page, id)) - 90)).toBeLessThanOrEqual(2);
		await page.context().close();
	});

	it('leads to the story’s top without scripts', async () => {
		const { page } = await openStory('ar', { javaScriptEnabled: false });
		await switchLink(page, 'en').click();
		expect(page.url()).toBe(base + story('en'));
		await page.context().close();
	});
});
