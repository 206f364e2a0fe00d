import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { addressOf, fileOf } from '@/lib/routes/routes';
import { bodyOf } from '@/lib/views/body';
import { axeViolations } from '../support/axe';
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
	// While one page fades into another, nothing can be clicked.
	const opened = await openPage(browser, { locale, viewport: phone, reducedMotion: 'reduce', ...options });
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

/**
 * Puts into the German page a text that has merged the second and third paragraph and dropped the fifth, as `lib/` numbers and
 * renders it. Gives the ids of the original's blocks.
 */
async function serveMerged(page: Page): Promise<string[]> {
	const body = readFileSync('content/2022/hongqiao-talent-hub/en.md', 'utf8').split(/^---$/m)[2] ?? '';
	const [first = '', second, third, fourth, fifth, ...others] = body.trim().split('\n\n');
	expect(fifth).toBeDefined();
	const { catalogue } = catalogueOfFiles({
		'2022/x/en.md': original({}, body),
		'2022/x/de.md': translation({}, [first, `${second} ${third}`, fourth, ...others].join('\n\n')),
	});
	const [english, german] = catalogue.stories[0]?.texts ?? [];
	if (!english || !german) return expect.fail('there is no translation');
	expect(german.blockIds).toHaveLength(english.blockIds.length - 2);
	const html = readFileSync(join(outDir, fileOf(story('de'))), 'utf8');
	const prose = /(?<=<div class="prose">).*?(?=<\/div><share-menu)/s;
	expect(html).toMatch(prose);
	await page.route(`**${story('de')}`, (route) =>
		route.fulfill({ contentType: 'text/html', body: html.replace(prose, () => bodyOf(catalogue, german)) }),
	);
	return english.blockIds.map(({ ids: [id = ''] }) => id);
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
		const { page } = await openStory('en');
		const originals = await serveMerged(page);
		for (const id of originals.slice(0, 6)) {
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

describe('reading in two languages', () => {
	const pairs = (page: Page) => page.locator('.prose > .pair');
	const status = (page: Page) => page.locator('read-with [role=status]');
	const openBoth = async (own: Locale, other: Locale, options: BrowserContextOptions = {}) => {
		const opened = await openStory(own, { viewport: desk, ...options });
		await opened.page.locator('read-with summary').click();
		await opened.page.locator(`read-with [data-locale=${other}]`).click();
		await pairs(opened.page).first().waitFor();
		return opened;
	};

	for (const [own, other] of [
		['ar', 'zh'],
		['zh', 'ar'],
		['en', 'ja'],
	] as const)
		it(`has each paragraph of ${own} level with that of ${other}, in the columns of the page’s direction`, async () => {
			const { page, complaints } = await openBoth(own, other);
			const tops = await pairs(page).evaluateAll((all) =>
				all.map((pair) => [...pair.children].map((side) => side.firstElementChild?.getBoundingClientRect())),
			);
			expect(tops.length).toBeGreaterThan(5);
			for (const [left, right] of tops) {
				expect(Math.abs((left?.top ?? 0) - (right?.top ?? Infinity))).toBeLessThanOrEqual(2);
				expect(Math.sign((left?.left ?? 0) - (right?.left ?? 0))).toBe(own === 'ar' ? 1 : -1);
			}
			const heads = await page.locator('h1').evaluateAll((all) => all.map((head) => head.getBoundingClientRect().top));
			expect(heads).toEqual([heads[0], heads[0]]);
			expect(await axeViolations(page)).toEqual([]);
			expect(complaints).toEqual([]);

			const places = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
			expect(new Set(places).size).toBe(places.length);
			await page.context().close();
		});

	it('shows every block once where a translation has merged two and dropped one, in order', async () => {
		const { page } = await openStory('en', { viewport: desk });
		const originals = await serveMerged(page);
		await page.goto(`${base}${story('en')}?with=de`);
		await pairs(page).first().waitFor();
		const sides = await pairs(page).evaluateAll((all) =>
			all.map((pair) => [...pair.children].map((side) => [...side.children].map(({ id }) => id))),
		);
		expect(sides.flatMap(([own]) => own)).toEqual(originals);
		expect(sides.flatMap(([, other]) => other)).toHaveLength(originals.length - 2);
		expect(sides.some(([own, other]) => own?.length === 2 && other?.length === 1)).toBe(true);
		await page.context().close();
	});

	it('is heard pair by pair, each side in its language', async () => {
		const { page } = await openBoth('zh', 'ar');
		const session = await page.context().newCDPSession(page);
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		const byId = new Map(nodes.map((node) => [node.nodeId, node]));
		const wordsIn = (id: string): string[] => {
			const { role, name, childIds = [] } = byId.get(id) ?? {};
			return role?.value === 'StaticText' ? [String(name?.value)] : childIds.flatMap(wordsIn);
		};
		const heard = wordsIn(nodes[0]?.nodeId ?? '');
		const all = heard.join('').replace(/[\s#]/g, '');
		const sides = await pairs(page).evaluateAll((found) =>
			found.flatMap((pair) =>
				[...pair.children].map((side) => ({
					language: side.closest('[lang]')?.getAttribute('lang'),
					beginning: side.textContent?.replace(/[\s#]/g, '').slice(0, 12) ?? '',
				})),
			),
		);
		expect(sides.length).toBeGreaterThan(10);
		let last = -1;
		sides.forEach(({ language, beginning }, index) => {
			expect(language).toBe(index % 2 === 0 ? 'zh-Hans' : 'ar');
			const place = all.indexOf(beginning, last + 1);
			expect(place, beginning).toBeGreaterThan(last);
			last = place;
		});
		await page.context().close();
	});

	it('stands below each other on a phone, and leaves the reader where they are when it opens and closes', async () => {
		const { page } = await openStory('ar');
		const id = (await paragraphs(page)).at(-2) as string;
		await scrollTo(page, id, 90);
		await page.locator('read-with summary').click();
		await page.locator('read-with [data-locale=zh]').click();
		await pairs(page).first().waitFor();
		expect(page.url()).toBe(`${base}${story('ar')}?with=zh`);
		expect(Math.abs((await topOf(page, id)) - 90)).toBeLessThanOrEqual(2);
		const [own, other] = await pairs(page)
			.first()
			.locator('.side')
			.evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect()));
		expect(other?.top).toBeGreaterThanOrEqual(own?.bottom ?? Infinity);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);

		const [showOwn, showOther] = await page.locator('read-with input').all();
		await showOwn?.uncheck();
		expect(await pairs(page).first().locator('.side:visible').getAttribute('lang')).toBe('zh-Hans');
		expect(await showOther?.isDisabled()).toBe(true);
		await showOwn?.check();
		await page.locator('read-with button').click();
		expect(await pairs(page).count()).toBe(0);
		expect(page.url()).toBe(base + story('ar'));
		expect(Math.abs((await topOf(page, id)) - 90)).toBeLessThanOrEqual(2);
		await page.context().close();
	});

	it('opens from a shared address, prints both, and says where an address asks for what there is not', async () => {
		const { page } = await openStory('en', { viewport: desk });
		await page.goto(`${base}${story('en')}?with=ja`);
		await pairs(page).first().waitFor();
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.side[lang=ja]').first().isVisible()).toBe(true);
		expect(await page.locator('.reading-bar').isVisible()).toBe(false);
		await page.emulateMedia({ media: 'screen' });
		await page.goto(`${base}${story('de')}?with=tlh`);
		expect(await status(page).textContent()).toBe(messagesOf('de').story.readWith.unknown);
		await page.context().close();
	});

	const failures: Record<string, (page: Page) => Promise<unknown>> = {
		'the page does not come': (page) => page.route(`**${story('zh')}`, (route) => route.abort()),
		'the page comes in half': (page) =>
			page.route(`**${story('zh')}`, (route) => {
				const html = readFileSync(join(outDir, fileOf(story('zh'))), 'utf8');
				return route.fulfill({ contentType: 'text/html', body: html.slice(0, html.length / 2) });
			}),
		'the script does not come': (page) => page.route('**/parallel-text.*', (route) => route.abort()),
	};
	for (const [name, fail] of Object.entries(failures))
		it(`leaves the story as it is and says so in its language, if ${name}`, async () => {
			const { page } = await openStory('ar', { viewport: desk }, storageThrows);
			const before = await page.locator('.story').textContent();
			await fail(page);
			await page.locator('read-with summary').click();
			await page.locator('read-with [data-locale=zh]').click();
			await expect.poll(() => status(page).textContent()).toContain(messagesOf('ar').story.readWith.failed);
			expect(await status(page).locator('a').getAttribute('href')).toContain(story('zh'));
			expect(await pairs(page).count()).toBe(0);
			await status(page).evaluate((element) => element.replaceChildren());
			expect(await page.locator('.story').textContent()).toBe(before);
			await page.context().close();
		});

	it('works with storage closed, and leads to the other page without scripts', async () => {
		const { page } = await openStory('en', {}, storageThrows);
		await page.goto(`${base}${story('en')}?with=de`);
		await pairs(page).first().waitFor();
		await page.context().close();
		const plain = await openStory('en', { javaScriptEnabled: false });
		await plain.page.locator('read-with summary').click();
		await plain.page.locator('read-with [data-locale=de]').click();
		expect(plain.page.url()).toBe(base + story('de'));
		await plain.page.context().close();
	});

	it('weighs little: a plain read 6,000 bytes of script, the second language 4,000 more', async () => {
		const { page, requests } = await openStory('ar');
		const scripts = () => requests.filter((url) => url.endsWith('.js'));
		const weigh = (content: string | Buffer) => brotliCompressSync(content).length;
		const sent = (urls: string[]) =>
			urls.reduce((sum, url) => sum + readFileSync(join(outDir, `${new URL(url).pathname}.br`)).length, 0);
		await page.waitForLoadState('networkidle');
		const inline = await page.locator('script:not([src]):not([type])').allTextContents();
		const plain = scripts();
		expect(plain).toHaveLength(1);
		expect(sent(plain) + weigh(inline.join(''))).toBeLessThanOrEqual(6_000);
		await page.goto(`${base}${story('ar')}?with=zh`);
		await pairs(page).first().waitFor();
		const onUse = [...new Set(scripts())].filter((url) => !plain.includes(url));
		expect(onUse).toHaveLength(1);
		expect(sent(onUse)).toBeLessThanOrEqual(4_000);
		await page.context().close();
	});
});
