import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PictureFile } from '@/lib/images/make-picture';
import { pageFacts } from '@/lib/publish/page-facts';
import { contentPolicy, sourceHash } from '@/lib/publish/policy';
import { type FinishedSite, verifySite } from '@/lib/publish/verify';

const siteUrl = 'https://news.example';
const address = { en: '/en/2022/x/', de: '/de/2022/x/', any: '/any/2022/x/' };

const preview = (card: string) => (card ? `<meta property="og:image" content="${new URL(card, siteUrl).href}">` : '');

/** A page without fault. Each test seeds one fault, to show that verification would have caught it. */
function page(
	locale: 'en' | 'de',
	{ head = '', body = '', card = '/pictures/card-a.png', policy = contentPolicy({ scripts: [], styles: [] }) } = {},
): string {
	const alternates = [
		['en', address.en],
		['de', address.de],
		['x-default', address.any],
	]
		.map(([hreflang, path]) => `<link rel="alternate" hreflang="${hreflang}" href="${siteUrl}${path}">`)
		.join('');
	return `<!DOCTYPE html><html lang="${locale}" dir="ltr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="canonical" href="${siteUrl}${address[locale]}">${alternates}${preview(card)}${head}</head><body><p id="p1"><a href="${address.de}#p1">a</a></p><img src="/pictures/a.svg">${body}</body></html>`;
}

const anyPage = `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta http-equiv="Content-Security-Policy" content="${contentPolicy({ scripts: [], styles: [] })}"><link rel="canonical" href="${siteUrl}${address.any}">${preview('/pictures/card-a.png')}</head></html>`;

type OtherFiles = [address: string, content: PictureFile][];

function site(en: string, bytes = 0, files: OtherFiles = []): FinishedSite {
	return {
		siteUrl,
		pages: [
			{
				name: 'story',
				params: { locale: 'en', year: '2022', slug: 'x' },
				address: address.en,
				facts: pageFacts(en),
				bytes,
			},
			{
				name: 'story',
				params: { locale: 'de', year: '2022', slug: 'x' },
				address: address.de,
				facts: pageFacts(page('de')),
				bytes: 0,
			},
			{
				name: 'anyStory',
				params: { year: '2022', slug: 'x' },
				address: address.any,
				facts: pageFacts(anyPage),
				bytes: 0,
			},
		],
		files: new Map<string, PictureFile>([
			['/pictures/a.svg', Buffer.from('<svg/>')],
			['/pictures/card-a.png', Buffer.from('card')],
			...files,
		]),
	};
}

const faults = (en: string, bytes = 0, files: OtherFiles = []) =>
	verifySite(site(en, bytes, files)).map(({ file, reason }) => `${file}  ${reason}`);

const own = 'en/2022/x/index.html';

describe('verification', () => {
	it('finds nothing in a site without fault', () => {
		expect(faults(page('en'))).toEqual([]);
	});

	const seeded: Record<string, [en: string, fault: string]> = {
		'a handler in an attribute': [
			page('en', { body: '<p onclick="x()"></p>' }),
			'<p> has the attribute "onclick", which its policy forbids',
		],
		'a style in an attribute': [
			page('en', { body: '<p style="color:red"></p>' }),
			'<p> has the attribute "style", which its policy forbids',
		],
		'a trace of the framework': [page('en', { body: '<p class="__next"></p>' }), 'it mentions "__next"'],
		'a page without policy': [page('en', { policy: '' }), 'it does not have one policy'],
		'a policy that allows too much': [
			page('en', { policy: "script-src 'unsafe-inline'" }),
			'its policy allows something unsafe',
		],
		'an inline script that its policy does not know': [
			page('en', { body: '<script>x()</script>' }),
			'its policy does not know its inline script',
		],
		'a style that its policy does not know': [
			page('en', { head: '<style>p{}</style>' }),
			'its policy does not know its inline style',
		],
		'two inline scripts': [
			page('en', {
				body: '<script>x()</script><script>y()</script>',
				policy: contentPolicy({ scripts: ['x()', 'y()'], styles: [] }),
			}),
			'it has 2 inline scripts, and one is the most',
		],
		'the wrong language': [
			page('en').replace('<html lang="en"', '<html lang="fr"'),
			'its language is marked "fr" ltr, not "en" ltr',
		],
		'the wrong direction': [
			page('en').replace('dir="ltr"', 'dir="rtl"'),
			'its language is marked "en" rtl, not "en" ltr',
		],
		'an id that stands twice': [page('en', { body: '<p id="p1"></p>' }), 'the id "p1" stands in it twice'],
		'a dead link': [page('en', { body: '<a href="/en/2022/y/">y</a>' }), 'its link to /en/2022/y/ leads nowhere'],
		'a dead anchor': [
			page('en', { body: `<a href="${address.de}#p9">y</a>` }),
			`its link to ${address.de}#p9 leads to a place that is not there`,
		],
		'a missing picture': [
			page('en', { body: '<img src="/pictures/b.svg">' }),
			'it fetches /pictures/b.svg, which does not exist',
		],
		'a script from another site': [
			page('en', { body: '<script src="https://a.example/b.js"></script>' }),
			'it fetches https://a.example/b.js from another site',
		],
		'a picture for link previews from another site': [
			page('en', { card: 'https://a.example/b.png' }),
			'it fetches https://a.example/b.png from another site',
		],
		'a share card that was not drawn': [
			page('en', { card: '/pictures/card-b.png' }),
			`it fetches ${siteUrl}/pictures/card-b.png, which does not exist`,
		],
		'no share card': [page('en', { card: '' }), 'it names 0 pictures for link previews, and not one'],
		'two share cards': [
			page('en', { head: preview('/pictures/a.svg') }),
			'it names 2 pictures for link previews, and not one',
		],
		'a second canonical address': [
			page('en', { head: `<link rel="canonical" href="${siteUrl}/">` }),
			`its canonical address is ${siteUrl}${address.en}, ${siteUrl}/, not ${siteUrl}${address.en}`,
		],
		'an alternate that does not exist': [
			page('en', { head: `<link rel="alternate" hreflang="fr" href="${siteUrl}/fr/2022/x/">` }),
			`its hreflang "fr" leads to ${siteUrl}/fr/2022/x/, which does not exist`,
		],
		'an alternate in another language than it says': [
			page('en', { head: `<link rel="alternate" hreflang="ru" href="${siteUrl}${address.de}">` }),
			'its hreflang "ru" leads to a page in "de"',
		],
		'an alternate that stands twice': [
			page('en', { head: `<link rel="alternate" hreflang="de" href="${siteUrl}${address.de}">` }),
			'its hreflang "de" stands in it twice',
		],
	};
	for (const [name, [en, fault]] of Object.entries(seeded))
		it(`catches ${name}`, () => {
			expect(faults(en)).toContain(`${own}  ${fault}`);
		});

	it('catches an alternate that does not name the page back', () => {
		const alone = page('en').replaceAll(/<link rel="alternate"[^>]*>/g, '');
		expect(faults(alone)).toEqual([
			`de/2022/x/index.html  its hreflang "en" leads to ${siteUrl}${address.en}, which does not name it back`,
		]);
	});

	it('lets a former address name the present one, and nothing else that is not its own', () => {
		const former = (canonical: string) =>
			page('en')
				.replaceAll(/<link rel="alternate"[^>]*>/g, '')
				.replace(
					`<link rel="canonical" href="${siteUrl}${address.en}">`,
					`<link rel="canonical" href="${siteUrl}${canonical}">`,
				);
		const own = (html: string) => faults(html).filter((fault) => fault.includes('canonical'));
		expect(own(former(address.de))).toEqual([]);
		expect(own(former('/de/2022/nowhere/'))).toHaveLength(1);
		expect(
			own(
				page('en').replace(
					`<link rel="canonical" href="${siteUrl}${address.en}">`,
					`<link rel="canonical" href="${siteUrl}${address.de}">`,
				),
			),
		).toHaveLength(1);
	});

	it('catches a page that is more than one flight', () => {
		expect(faults(page('en'), 14_001)).toEqual([`${own}  it weighs 14001 bytes compressed, and 14000 are the most`]);
		const withTable = page('en', { body: '<table></table>' });
		expect(faults(withTable, 18_000)).toEqual([]);
		expect(faults(withTable, 18_001)).toEqual([`${own}  it weighs 18001 bytes compressed, and 18000 are the most`]);
	});

	it('catches a size of a picture that is missing', () => {
		const picture = '<picture><source srcset="/pictures/a.svg 1w, /pictures/b.avif 2w"></picture>';
		expect(faults(page('en', { body: picture }))).toEqual([
			`${own}  it fetches /pictures/b.avif, which does not exist`,
		]);
	});

	describe('of a story with its lead picture, as a phone fetches them', () => {
		const lead = (attributes = ' fetchpriority="high"') =>
			page('en', {
				body: `<picture><source srcset="/pictures/a.avif 360w, /pictures/b.avif 720w, /pictures/c.avif 1440w"><source srcset="/pictures/c.avif 720w"><img src="/pictures/c.avif"${attributes}></picture>`,
			});
		const pictures = (bytes: number): OtherFiles => [
			['/pictures/a.avif', randomBytes(10)],
			['/pictures/b.avif', { file: 'b.avif', size: bytes }],
			['/pictures/c.avif', randomBytes(90_000)],
		];

		it('catches more than is sent in two seconds', () => {
			expect(faults(lead(), 10_000, pictures(50_001))).toEqual([
				`${own}  with /pictures/b.avif it weighs 60001 bytes on a phone, and 60000 are the most`,
			]);
		});

		it('finds nothing in what is within it, or in pictures that wait', () => {
			expect(faults(lead(), 10_000, pictures(50_000))).toEqual([]);
			expect(faults(lead(' loading="lazy"'), 10_000, pictures(50_001))).toEqual([]);
		});

		it('counts the widest of a picture that has none for phones, and an SVG as it is sent', () => {
			const small = '<picture><source srcset="/pictures/c.avif 300w"><img fetchpriority="high"></picture>';
			expect(faults(page('en', { body: small }), 0, pictures(1))).toEqual([
				`${own}  with /pictures/c.avif it weighs 90000 bytes on a phone, and 60000 are the most`,
			]);
			const drawing = '<img src="/pictures/d.svg" fetchpriority="high">';
			const svg = (inside: string): OtherFiles => [['/pictures/d.svg', Buffer.from(`<svg>${inside}</svg>`)]];
			expect(faults(page('en', { body: drawing }), 0, svg(' '.repeat(90_000)))).toEqual([]);
			expect(faults(page('en', { body: drawing }), 0, svg(randomBytes(70_000).toString('hex')))).toEqual([
				expect.stringMatching(`${own}  with /pictures/d.svg it weighs \\d+ bytes on a phone, and 60000 are the most`),
			]);
		});
	});

	it('catches scripts that weigh too much', () => {
		const script = page('en', { body: '<script src="/elements/a.js"></script>' });
		expect(faults(script, 0, [['/elements/a.js', randomBytes(6_000)]])).toEqual([
			expect.stringMatching(`${own}  its scripts weigh \\d+ bytes compressed, and 5000 are the most`),
		]);
	});
});

it('a policy names what stands inside a page by its hash, as the standard computes it', () => {
	// The example of https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
	expect(sourceHash('doSomething();')).toBe("'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='");
});

describe('the structured data of a page', () => {
	const data = (article: object) =>
		`<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', ...article }] })}</script>`;
	const id = (locale: 'en' | 'de') => `${siteUrl}${address[locale]}#article`;
	const german = data({ '@id': id('de'), translationOfWork: { '@id': id('en') } });
	const faultsOf = (english: string, germanData: string) => {
		const { pages, ...rest } = site(page('en', { body: english }));
		const withGerman = pages.map((one) =>
			one.address === address.de ? { ...one, facts: pageFacts(page('de', { body: germanData })) } : one,
		);
		return verifySite({ ...rest, pages: withGerman }).map(({ file, reason }) => `${file}  ${reason}`);
	};

	it('need no hash in the policy, and may name translations that name their original back', () => {
		expect(faultsOf(data({ '@id': id('en'), workTranslation: [{ '@id': id('de') }] }), german)).toEqual([]);
	});

	it('are refused where a translation or an original does not name the page back', () => {
		expect(faultsOf(data({ '@id': id('en'), workTranslation: [{ '@id': id('de') }] }), '')).toEqual([
			`${own}  its structured data name the translation ${id('de')}, which does not name it back`,
		]);
		expect(faultsOf(data({ '@id': id('en') }), german)).toEqual([
			`de/2022/x/index.html  its structured data name the original ${id('en')}, which does not name it back`,
		]);
	});

	it('are refused where they are no graph', () => {
		expect(faultsOf('<script type="application/ld+json">{"a":</script>', '')).toEqual([
			`${own}  its structured data are no graph`,
		]);
	});
});
