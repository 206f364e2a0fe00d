import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'parse5';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { type Locale, localeFacts, locales } from '@/lib/i18n/locales';
import { attribute, elementsOf } from '@/lib/publish/html';
import { pageFacts } from '@/lib/publish/page-facts';
import { absoluteAddress, addressOf, fileOf } from '@/lib/routes/routes';

const outDir = inject('outDir');
const base = inject('base');
const read = (address: string) => readFileSync(join(outDir, fileOf(address)), 'utf8');
const story = (locale: Locale, slug = 'hongqiao-talent-hub') => addressOf('story', { locale, year: '2022', slug });
const any = addressOf('anyStory', { year: '2022', slug: 'hongqiao-talent-hub' });
const files = readdirSync(outDir, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name).slice(outDir.length));

describe('the Hongqiao story', () => {
	for (const locale of locales)
		it(`is there in ${localeFacts(locale).endonym}, marked as such, with all its translations`, () => {
			const facts = pageFacts(read(story(locale)));
			const { tag, direction } = localeFacts(locale);
			expect(facts).toMatchObject({ lang: tag, dir: direction, canonicals: [absoluteAddress(base, story(locale))] });
			expect(facts.alternates).toEqual([
				...locales.map((other) => ({ hreflang: localeFacts(other).tag, href: absoluteAddress(base, story(other)) })),
				{ hreflang: 'x-default', href: absoluteAddress(base, any) },
			]);
		});

	it('has the same places in every language', () => {
		const places = (locale: Locale) => pageFacts(read(story(locale))).ids.filter((id) => /^p\d/.test(id));
		for (const locale of locales) expect(places(locale), locale).toEqual(places('en'));
	});
});

it('a story in two languages has two pages and two links', () => {
	const slug = 'hongqiao-hr-service-park';
	expect(files.filter((file) => file.endsWith(`/2022/${slug}/index.html`)).sort()).toEqual([
		`/any/2022/${slug}/index.html`,
		`/en/2022/${slug}/index.html`,
		`/zh/2022/${slug}/index.html`,
	]);
	expect(pageFacts(read(story('en', slug))).alternates.map(({ hreflang }) => hreflang)).toEqual([
		'en',
		'zh-Hans',
		'x-default',
	]);
});

it('the page for any language carries the original’s metadata', () => {
	const metas = (html: string, name: string) =>
		elementsOf(parse(html)).flatMap((element) =>
			attribute(element, 'property') === name || attribute(element, 'name') === name
				? [attribute(element, 'content')]
				: [],
		);
	for (const name of ['description', 'og:title', 'og:description', 'og:locale', 'twitter:title'])
		expect(metas(read(any), name), name).toEqual(metas(read(story('en')), name));
	expect(metas(read(any), 'og:locale:alternate')).toHaveLength(locales.length - 1);
});

describe('the finished site', () => {
	it('holds nothing of the framework, in no file', () => {
		expect(files.length).toBeGreaterThan(100);
		for (const file of files.filter((name) => !/\.(br|gz)$/.test(name))) {
			expect(file).not.toMatch(/_next|(?<!^\/robots)\.txt$/);
			expect(readFileSync(join(outDir, file), 'utf8'), file).not.toMatch(/__?next/i);
		}
	});

	it('holds nothing of the desk', () => {
		expect(files.filter((file) => file.includes('desk'))).toEqual([]);
		for (const file of files.filter((name) => /\.(html|js)$/.test(name)))
			expect(/desk-|\/desk\//.test(readFileSync(join(outDir, file), 'utf8')), file).toBe(false);
	});

	it('brings every story in one flight, and little script', () => {
		const pages = files.filter((file) => /^\/\w\w\/\d{4}\/[^/]+\/index\.html$/.test(file));
		const texts = readdirSync('content', { recursive: true }).filter((path) => /^\d{4}\/.*\.md$/.test(String(path)));
		expect(pages).toHaveLength(texts.length);
		const compressed = (content: Buffer) =>
			brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
		for (const page of pages) {
			const facts = pageFacts(read(page.replace('index.html', '')));
			const most = facts.hasTable ? 18_000 : 14_000;
			// As it is sent, with the copy that lies beside it.
			expect(readFileSync(join(outDir, `${page}.br`)).length, page).toBeLessThanOrEqual(most);
			const scripts = facts.resources.filter((resource) => resource.endsWith('.js'));
			expect(scripts).toHaveLength(1);
			expect(
				scripts.reduce((sum, script) => sum + compressed(readFileSync(join(outDir, script))), 0),
			).toBeLessThanOrEqual(5_000);
		}
	});

	it('lies beside copies that are the same, compressed', () => {
		for (const file of files.filter((name) => name.endsWith('.html')))
			expect(files, file).toEqual(expect.arrayContaining([`${file}.br`, `${file}.gz`]));
	});
});

/** How the apps that readers share in ask for a page whose link they show. */
const previewAgents = {
	Facebook: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
	X: 'Twitterbot/1.0',
	WhatsApp: 'WhatsApp/2.23.20.0',
	Telegram: 'TelegramBot (like TwitterBot)',
	LinkedIn: 'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
	LINE: 'facebookexternalhit/1.1;line-poker/1.0',
};

describe('the preview of a link', () => {
	const previewOf = async (address: string, headers: Record<string, string>) => {
		const answer = await fetch(base + address, { headers });
		const html = await answer.text();
		const metas = elementsOf(parse(html)).filter(({ tagName }) => tagName === 'meta');
		const value = (property: string) =>
			attribute(
				metas.find((meta) => [attribute(meta, 'property'), attribute(meta, 'name')].includes(property)) as never,
				'content',
			) ?? '';
		return {
			status: answer.status,
			title: value('og:title'),
			text: value('og:description'),
			picture: value('og:image'),
			shape: ['type', 'width', 'height'].map((name) => value(`og:image:${name}`)),
			twitter: value('twitter:card'),
		};
	};
	const agents = Object.entries(previewAgents).flatMap(([name, agent]) => [
		[name, 'no language', { 'User-Agent': agent }] as const,
		[name, 'a language', { 'User-Agent': agent, 'Accept-Language': 'de-DE,de;q=0.9' }] as const,
	]);

	it.each(agents)('has a title, a description and a card for %s, which asks for %s', async (_name, _asks, headers) => {
		for (const address of [any, story('de')]) {
			const { status, title, text, picture, shape, twitter } = await previewOf(address, headers);
			expect(status).toBe(200);
			expect(title).toContain('Hongqiao');
			expect(text.length).toBeGreaterThan(40);
			expect([...shape, twitter]).toEqual(['image/png', '1200', '630', 'summary_large_image']);
			const answer = await fetch(picture);
			expect(answer.headers.get('Content-Type')).toBe('image/png');
			const card = Buffer.from(await answer.arrayBuffer());
			expect(await sharp(card).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
			expect(card.length).toBeLessThan(100_000);
		}
	});

	it('has a card of its own for each story and language, each page for any, and each front page', async () => {
		const own = /^\/(?:(?:\w\w|any)\/\d{4}\/[^/]+\/|(?:\w\w\/)?)index\.html$/;
		const cards = new Map<string, string>();
		for (const page of files.filter((file) => own.test(file))) {
			const facts = pageFacts(read(page.replace('index.html', '')));
			if (!facts.isIndexed || facts.canonicals[0] !== base + page.replace('index.html', '')) continue;
			expect(facts.cards, page).toHaveLength(1);
			cards.set(page, new URL(facts.cards[0] as string).pathname);
		}
		const texts = readdirSync('content', { recursive: true }).filter((path) => /^\d{4}\/.*\.md$/.test(String(path)));
		const stories = new Set(texts.map((path) => dirname(String(path))));
		expect(cards.size).toBe(texts.length + stories.size + locales.length + 1);
		// The page of the languages shows the card of the English front page.
		expect(new Set(cards.values()).size).toBe(cards.size - 1);
		for (const card of new Set(cards.values())) {
			expect(await sharp(join(outDir, card)).metadata(), card).toMatchObject({ width: 1200, height: 630 });
			expect(statSync(join(outDir, card)).size, card).toBeLessThan(100_000);
		}
	});

	it('is in the language of the page, and of the original where no language is asked for', async () => {
		const agent = { 'User-Agent': previewAgents.X };
		expect((await previewOf(story('de'), agent)).title).toBe(
			(await previewOf(any, { ...agent, 'Accept-Language': 'de' })).title,
		);
		expect((await previewOf(any, agent)).title).toBe((await previewOf(story('en'), agent)).title);
	});
});
