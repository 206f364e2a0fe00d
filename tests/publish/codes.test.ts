import jsqr from 'jsqr';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawCodes } from '@/lib/publish/codes';
import type { Edition } from '@/lib/views/edition';
import { viewOf } from '@/lib/views/page-kinds';
import { catalogueOfFiles, original, translation } from '../support/sources';

const files = { '2022/x/en.md': original(), '2022/x/de.md': translation() };
const edition: Edition = {
	catalogue: catalogueOfFiles(files).catalogue,
	siteUrl: 'https://news.example',
	glossary: [],
};
const shareOf = (locale: string) => {
	const view = viewOf(edition, 'story', { locale, year: '2022', slug: 'x' });
	return view?.kind === 'story' ? view.share : expect.fail('there is no story');
};

/** What a reader of codes that is not ours sees in a picture. */
async function read(picture: Buffer): Promise<string | undefined> {
	const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

it('draws for each story the code of the link that opens in any language, the same bytes each time', async () => {
	const codes = await drawCodes(edition);
	const code = codes.get(shareOf('de').code) ?? expect.fail('the code is not drawn');
	expect(await read(code)).toBe('https://news.example/any/2022/x/');
	expect(shareOf('en').code).toBe(shareOf('de').code);
	expect((await drawCodes(edition)).get(shareOf('de').code)).toEqual(code);
});

it('gives each service the link in any language and the headline, the language’s favourites first', () => {
	const { any, own, links } = shareOf('de');
	expect([any, own]).toEqual(['https://news.example/any/2022/x/', 'https://news.example/de/2022/x/']);
	expect(links[0]?.service).toBe('whatsapp');
	expect(new Set(links.map(({ service }) => service)).size).toBe(8);
	for (const { href } of links) expect(decodeURIComponent(href)).toContain(any);
	for (const { href } of links) expect(href).not.toMatch(/utm_|ref=|via=/);
});
