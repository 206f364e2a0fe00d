import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Locale, localeFacts, locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { addressOf, fileOf } from '@/lib/routes/routes';
import { axeViolations } from '../support/axe';
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

/** Serves the site as a host does that only knows files; from `slowFrom` on, a page comes after a pause. */
async function plainHost(slowFrom?: RegExp) {
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? '/', base);
		response.setHeader(
			'Content-Type',
			pathname.endsWith('.js') ? 'text/javascript' : pathname.endsWith('.svg') ? 'image/svg+xml' : 'text/html',
		);
		const bytes = readFileSync(join(outDir, fileOf(pathname)));
		const pauseAt = slowFrom ? bytes.toString('latin1').search(slowFrom) : -1;
		if (pauseAt >= 0) {
			response.write(bytes.subarray(0, pauseAt));
			await new Promise((resolve) => setTimeout(resolve, 500));
		}
		response.end(bytes.subarray(Math.max(0, pauseAt)));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

describe('every kind of page', () => {
	for (const [name, address] of Object.entries(kinds))
		it(`is quiet, keeps to its own site, and does not shift: ${name}`, async () => {
			const { page, complaints, requests } = await openPage(browser, {
				...unknownLanguage,
				viewport: { width: 360, height: 780 },
			});
			await page.goto(base + address, { waitUntil: 'networkidle' });
			// That the page itself was answered with 404 is what the console says of a page that is not found.
			const expected = name.startsWith('not found') ? [expect.stringContaining('404')] : [];
			expect(complaints).toEqual(expected);
			expect(requests.filter((url) => !url.startsWith(base))).toEqual([]);
			expect(await layoutShift(page)).toBe(0);
			await page.context().close();
		});

	// Rows of links and of pictures share their line anew with each that comes.
	for (const [address, width, slowFrom] of [
		[story('ar'), 360, /(?<=class="also-in".*)<li lang="de"/],
		['/en/', 1440, /(?<=class="card card-picture".*)<article/],
	] as const)
		it(`does not shift when half of it comes late: ${address}`, async () => {
			const host = await plainHost(slowFrom);
			const { page } = await openPage(browser, { viewport: { width, height: 900 } });
			await page.goto(host.origin + address);
			const [answer] = await page.evaluate(() =>
				performance.getEntriesByType('navigation').map((entry) => entry.toJSON()),
			);
			expect(answer.responseEnd - answer.responseStart).toBeGreaterThan(400);
			expect(await layoutShift(page)).toBe(0);
			await page.context().close();
			host.close();
		});

	it('satisfies axe, and fits, in every language, in light and dark, at 320 and 1280 pixels', async () => {
		const addresses = locales.flatMap((locale) => [
			addressOf('front', { locale }),
			story(locale),
			addressOf('section', { locale, section: 'news' }),
			// Made of the same parts as those, so that one language of each kind of script will do.
			...(['de', 'zh', 'ar'].includes(locale)
				? [
						addressOf('notFound', { locale }),
						addressOf('topic', { locale, topic: 'hongqiao' }),
						addressOf('archive', { locale, year: '2022' }),
						addressOf('fixed', { locale, page: 'privacy' }),
					]
				: []),
		]);
		const left = [...addresses, '/', any, '/nothing/'].values();
		const found: string[] = [];
		const check = async () => {
			const { page } = await openPage(browser, { ...unknownLanguage, viewport: { width: 320, height: 900 } });
			for (const address of left) {
				await page.goto(base + address);
				// No script asks how wide a page is when it is loaded, so that it need not be loaded again to be wider.
				for (const width of [1280, 320]) {
					await page.setViewportSize({ width, height: 900 });
					await page.emulateMedia({ colorScheme: 'light' });
					expect(await page.evaluate(() => innerWidth)).toBe(width);
					if (!(await fits(page))) found.push(`${address} ${width}: scrolls sideways`);
					found.push(...(await axeViolations(page)).map((violation) => `${address} ${width}: ${violation}`));
					// Nothing but the colours is different in the dark.
					await page.emulateMedia({ colorScheme: 'dark' });
					const dark = await axeViolations(page, { runOnly: ['color-contrast'] });
					found.push(...dark.map((violation) => `${address} ${width} dark: ${violation}`));
				}
			}
			await page.context().close();
		};
		// Two pages at a time, each of which takes the next address.
		await Promise.all([check(), check()]);
		expect(found).toEqual([]);
	}, 400_000);

	it('fits with text twice as large', async () => {
		const { page } = await openPage(browser, { ...unknownLanguage, viewport: { width: 640, height: 900 } });
		for (const address of [
			...Object.values(kinds),
			addressOf('section', { locale: 'de', section: 'news' }),
			story('ru'),
		]) {
			await page.goto(base + address);
			await page.locator('html').evaluate((html) => {
				html.style.fontSize = '212.5%';
			});
			expect(await fits(page), address).toBe(true);
		}
		await page.context().close();
	});

	it('finds fault where there is one', async () => {
		const { page } = await openPage(browser);
		await page.route('**/en/about/', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: '<!DOCTYPE html><html><img src="/icon.svg" width="3000"></html>',
			}),
		);
		await page.goto(`${base}/en/about/`);
		expect(await fits(page)).toBe(false);
		expect((await axeViolations(page)).join()).toContain('image-alt');
		await page.addStyleTag({ content: 'body { background: #fff } p { color: #eee }' });
		await page
			.locator('body')
			.evaluate((body) => body.append(Object.assign(document.createElement('p'), { textContent: 'Faint' })));
		expect((await axeViolations(page, { runOnly: ['color-contrast'] })).join()).toContain('color-contrast');
		await page.context().close();
	});
});

/** Whether a page needs no scrolling sideways. */
function fits(page: Page): Promise<boolean> {
	return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
}

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

describe('without scripts', () => {
	it('a reader gets from the front page through lists and stories, and changes language on the way', async () => {
		const { page } = await openPage(browser, { javaScriptEnabled: false });
		await page.goto(`${base}/zh/`);
		await page
			.getByRole('navigation', { name: messagesOf('zh').site.sectionsLabel })
			.getByRole('link', { name: messagesOf('zh').site.sections.people })
			.click();
		expect(page.url()).toBe(`${base}/zh/sections/people/`);
		await page.locator('.card-title a').first().click();
		await page.locator('#topics + ul a').first().click();
		const [, topic] = /\/zh\/topics\/([a-z-]+)\/$/.exec(page.url()) ?? expect.fail(`${page.url()} is no topic`);
		await page.locator('.menu summary').click();
		await page
			.locator('.menu')
			.getByRole('link', { name: localeFacts('de').endonym })
			.click();
		expect(page.url()).toBe(`${base}/de/topics/${topic}/`);
		await page
			.getByRole('navigation', { name: messagesOf('de').site.breadcrumbs })
			.getByRole('link')
			.first()
			.click();
		expect(page.url()).toBe(`${base}/de/`);
		await page.context().close();
	});
});

describe('the keyboard', () => {
	for (const locale of ['en', 'ar'] as const)
		it(`reaches everything on a story in ${localeFacts(locale).endonym}, and the place is always seen`, async () => {
			const { page } = await openPage(browser, { locale: localeFacts(locale).tag });
			await page.goto(base + story(locale));
			const all = await page
				.locator('a, button, select, summary')
				.evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).length);
			const reached = new Set<string>();
			for (let presses = 0; presses < all; presses++) {
				await page.keyboard.press('Tab');
				const focus = await page.evaluate(() => {
					const element = document.activeElement as HTMLElement;
					const ring = [element, element.parentElement as HTMLElement].some(
						(candidate) => getComputedStyle(candidate).outlineStyle !== 'none',
					);
					const { width, height } = element.getBoundingClientRect();
					return {
						name: `${element.tagName} ${element.textContent} ${element.getAttribute('href')} ${reachedBefore(element)}`,
						isSeen: ring && width > 0 && height > 0,
					};

					function reachedBefore(node: Element) {
						return [...document.querySelectorAll('a, button, select, summary')].indexOf(node);
					}
				});
				expect(focus.isSeen, focus.name).toBe(true);
				reached.add(focus.name);
			}
			expect(reached.size).toBe(all);
			await page.context().close();
		});

	it('passes by the masthead, opens the languages and closes them again', async () => {
		const { page } = await openPage(browser);
		await page.goto(base + story('en'));
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
		await page.locator('language-switcher .menu summary').focus();
		await page.keyboard.press('Enter');
		expect(await page.locator('language-switcher .menu').getAttribute('open')).toBe('');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Escape');
		expect(await page.locator('language-switcher .menu').getAttribute('open')).toBeNull();
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
		await page.context().close();
	});
});

describe('light and dark', () => {
	const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

	it('follow the device until a reader chooses, and stay chosen from the first paint on', async () => {
		const { page } = await openPage(browser, { colorScheme: 'dark' });
		await page.goto(`${base}/en/`);
		const dark = await paper(page);
		await page.locator('theme-switch select').selectOption('light');
		const light = await paper(page);
		expect(light).not.toBe(dark);

		// Without the script that comes later, only what runs before the first paint can have set it.
		await page.route('**/elements/**', (route) => route.abort());
		await page.goto(`${base}/en/about/`);
		expect(await paper(page)).toBe(light);
		await page.unroute('**/elements/**');
		await page.goto(`${base}/en/`);
		await page.locator('theme-switch select').selectOption('auto');
		expect(await paper(page)).toBe(dark);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.context().close();
	});
});

describe('the notice that a story exists in the reader’s own language', () => {
	const notice = (page: Page) => page.locator('reader-language aside:visible');

	it('is in that language, shifts nothing, leads there, and stays away once closed', async () => {
		const { page } = await openPage(browser, { locale: 'de-AT', viewport: { width: 360, height: 780 } });
		await page.goto(base + story('ja'));
		expect(await notice(page).getAttribute('lang')).toBe('de');
		expect(await layoutShift(page)).toBe(0);
		await notice(page).getByRole('button').click();
		await page.reload();
		expect(await notice(page).count()).toBe(0);
		await page.evaluate(() => sessionStorage.clear());
		await page.reload();
		await notice(page).getByRole('link').click();
		expect(page.url()).toBe(base + story('de'));
		expect(await notice(page).count()).toBe(0);
		await page.context().close();
	});

	it('is not shown where there is none: in the reader’s language, or where theirs is missing', async () => {
		for (const locale of ['ja-JP', 'sv']) {
			const { page } = await openPage(browser, { locale });
			await page.goto(base + story('ja'), { waitUntil: 'networkidle' });
			expect(await notice(page).count()).toBe(0);
			await page.context().close();
		}
	});
});

describe('sharing a story', () => {
	const open = async (locale: Locale, options: Parameters<typeof openPage>[1]) => {
		const opened = await openPage(browser, options);
		await opened.page.addInitScript(() => {
			const shared: unknown[] = [];
			Object.assign(window, { shared });
			Object.defineProperty(navigator, 'share', { value: async (data: unknown) => shared.push(data) });
		});
		await opened.page.goto(base + story(locale), { waitUntil: 'networkidle' });
		const link = (await opened.page.locator('share-menu').getAttribute('data-any')) ?? '';
		expect(link).toMatch(new RegExp(`${any}$`));
		return { ...opened, link };
	};
	const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
	const shared = (page: Page) => page.evaluate(() => (window as unknown as { shared: unknown[] }).shared);
	const permissions = ['clipboard-read', 'clipboard-write'];

	it('copies and passes on the link in any language, or that of the page, and asks no other site', async () => {
		const { page, link, requests, complaints } = await open('de', { locale: 'de', permissions });
		const menu = page.locator('share-menu');
		await menu.locator('summary').first().click();
		await menu.locator('[data-do=copy]').click();
		expect(await clipboard(page)).toBe(link);
		await menu.locator('[data-do=share]').click();
		expect(await shared(page)).toEqual([{ title: expect.stringContaining('Hongqiao'), url: link }]);
		await menu.locator('input').check();
		await menu.locator('[data-do=copy]').click();
		expect(await clipboard(page)).toBe(link.replace('/any/', '/de/'));
		for (const summary of await menu.locator('details details summary').all()) await summary.click();
		await page.waitForLoadState('networkidle');
		expect(requests.filter((url) => !url.startsWith(base))).toEqual([]);
		expect(complaints).toEqual([]);
		await page.context().close();
	});

	it('offers a marked passage with the link to its paragraph', async () => {
		const { page, link } = await open('ar', { locale: 'ar', permissions, viewport: { width: 360, height: 780 } });
		const bar = page.locator('share-passage [role=toolbar]');
		expect(await bar.isVisible()).toBe(false);
		await page.locator('#p5').evaluate((block) => getSelection()?.selectAllChildren(block));
		await bar.locator('[data-do=copy]').click();
		expect(await clipboard(page)).toMatch(new RegExp(`^.+\\n${link}#p5$`, 's'));
		await page.context().close();
	});

	it('opens that link at the same paragraph in the receiver’s language', async () => {
		const { page } = await openPage(browser, { locale: 'de-DE' });
		await page.goto(`${base}${any}#p5`);
		await page.waitForURL(`${base}${story('de')}#p5`);
		expect(await page.locator('#p5').evaluate((block) => block.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
		await page.context().close();
	});

	it('works in a browser of 2018, without popovers, view transitions and what else is younger', async () => {
		const { page, complaints } = await openPage(browser, { locale: 'de-DE', permissions });
		await page.addInitScript(() => {
			const younger: [object, string[]][] = [
				[HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
				[HTMLButtonElement.prototype, ['popoverTargetElement', 'popoverTargetAction']],
				[Document.prototype, ['startViewTransition', 'adoptedStyleSheets']],
				[Element.prototype, ['replaceChildren']],
				[Array.prototype, ['at', 'findLast', 'toSorted']],
				[String.prototype, ['at', 'replaceAll']],
				[Object, ['fromEntries', 'hasOwn']],
				[window, ['structuredClone', 'navigation']],
				[HTMLScriptElement, ['supports']],
			];
			for (const [owner, names] of younger) for (const name of names) Reflect.deleteProperty(owner, name);
		});
		await page.goto(`${base}${any}#p5`);
		await page.waitForURL(`${base}${story('de')}#p5`);
		expect(await page.evaluate(() => 'popover' in HTMLElement.prototype || 'startViewTransition' in document)).toBe(
			false,
		);
		await page.locator('share-menu summary').first().click();
		await page.locator('share-menu [data-do=copy]').click();
		expect(await clipboard(page)).toBe(`${base}${any}`);
		await page.goto(`${base}${story('de')}?with=zh`);
		await page.locator('.pair [lang=zh-Hans]').first().waitFor();
		await page.goto(base + story('de'));
		await page.locator('language-switcher summary').first().click();
		await page.locator('language-switcher a[hreflang=ko]').first().click();
		await page.waitForURL(base + story('ko'));
		expect(complaints).toEqual([]);
		await page.context().close();
	});

	it('is plain links without scripts', async () => {
		const { page } = await openPage(browser, { locale: 'en', javaScriptEnabled: false });
		await page.goto(base + story('en'));
		const menu = page.locator('share-menu');
		await menu.locator('summary').first().click();
		expect(await menu.locator('button:visible').count()).toBe(0);
		expect(await menu.locator('[data-link]').getAttribute('href')).toMatch(new RegExp(`${any}$`));
		await menu.locator('details details summary').first().click();
		expect(await menu.locator('li a:visible').count()).toBe(8);
		await page.context().close();
	});
});

it('privacy is as the page says: one cookie, two settings, each only after a choice', async () => {
	const { page } = await openPage(browser, { locale: 'fr' });
	const kept = async () => ({
		cookies: (await page.context().cookies()).map(({ name }) => name),
		local: await page.evaluate(() => Object.keys(localStorage)),
		session: await page.evaluate(() => Object.keys(sessionStorage)),
	});
	await page.goto(base + story('en'));
	expect(await kept()).toEqual({ cookies: [], local: [], session: [] });
	await page.locator('theme-switch select').selectOption('dark');
	await page.locator('reader-language aside:visible button').click();
	await page
		.locator('.also-in')
		.getByRole('link', { name: localeFacts('ru').endonym })
		.click();
	await page.waitForURL(base + story('ru'));
	const text = await (await page.goto(`${base}/en/privacy/`))?.text();
	const all = await kept();
	expect(all).toEqual({ cookies: ['lang'], local: ['theme'], session: ['dismissed'] });
	for (const name of Object.values(all).flat()) expect(text).toContain(`<code>${name}</code>`);
	await page.context().close();
});

it('a printed story is the article, with its date and address, and nothing to press', async () => {
	const { page } = await openPage(browser);
	await page.goto(base + story('ar'));
	await page.emulateMedia({ media: 'print' });
	for (const part of ['h1', 'article time', '.prose', '.print-only'])
		expect(await page.locator(part).first().isVisible(), part).toBe(true);
	for (const part of [
		'.section-nav',
		'.masthead-tools',
		'.breadcrumbs',
		'.also-in',
		'.footer',
		'reader-language aside',
	])
		expect(await page.locator(part).first().isVisible(), part).toBe(false);
	expect(await page.locator('.print-only').textContent()).toContain(base + story('ar'));
	await page.context().close();
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
