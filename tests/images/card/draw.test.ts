import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { drawCard, fitCard } from '@/lib/images/card/draw';
import { type CardSpec, cardAddress } from '@/lib/images/card/spec';

const drawing =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><rect width="300" height="200" fill="#00f"/></svg>';
const cover = { path: '2022/x/cover.svg', hash: 'abc', width: 300, height: 200 };
const read = () => Buffer.from(drawing);

function spec(locale: Locale, headline: string, changes: Partial<CardSpec> = {}): CardSpec {
	return { locale, headline, foot: [{ text: '2022', locale, stands: 'back' }], art: cover, ...changes };
}

/** The columns in which a card has ink of a headline, as shares of its width: from the first to the last. */
async function inkOf(card: Buffer): Promise<{ first: number; last: number; cover: 'left' | 'right' | 'none' }> {
	const { data, info } = await sharp(card).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	const columns: number[] = [];
	const at = (x: number, y: number) => [...data.subarray(3 * (y * info.width + x), 3 * (y * info.width + x) + 3)];
	const isBlue = ([red = 0, , blue = 0]: number[]) => blue > 200 && red < 60;
	for (let x = 0; x < info.width; x++)
		for (let y = 120; y < 540; y += 2) if (Math.max(...at(x, y)) < 80) columns.push(x);
	const cover = isBlue(at(10, 300)) ? 'left' : isBlue(at(info.width - 10, 300)) ? 'right' : 'none';
	return { first: Math.min(...columns) / info.width, last: Math.max(...columns) / info.width, cover };
}

describe('a card', () => {
	let card: Buffer;
	beforeAll(async () => {
		card = await drawCard(spec('en', 'One in five'), read);
	});

	it('is a picture of 1200 × 630 that a chat will take, and holds nothing of the machine that drew it', async () => {
		expect(await sharp(card).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
		expect(card.length).toBeLessThan(100_000);
		expect((await sharp(card).metadata()).exif).toBeUndefined();
	});

	it('has the same bytes each time', async () => {
		expect(await drawCard(spec('en', 'One in five'), read)).toEqual(card);
	});

	it('is a JPEG where its picture is a photograph', async () => {
		const photograph = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#00f' } })
			.jpeg()
			.toBuffer();
		const drawn = await drawCard(spec('en', 'X', { art: { ...cover, path: '2022/x/a.jpg' } }), () => photograph);
		expect(await sharp(drawn).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
	});

	it('stands from left to right, its words before its picture, and in Arabic the other way round', async () => {
		const german = await inkOf(await drawCard(spec('de', 'Nachrichten'), read));
		expect(german.cover).toBe('right');
		expect(german.first).toBeLessThan(0.06);
		const arabic = await inkOf(await drawCard(spec('ar', 'أخبار'), read));
		expect(arabic.cover).toBe('left');
		expect(arabic.last).toBeGreaterThan(0.94);
		expect(arabic.first).toBeGreaterThan(0.5);
	});
});

describe('the headline of a card', () => {
	const long =
		'Aufenthaltserlaubnisverlängerungsanträge: Donaudampfschifffahrtsgesellschaftskapitän wartet seit elf langen Monaten auf einen neuen Termin';

	it('fits with 140 characters and words of 40 letters, whole and legible, none of it cut off', async () => {
		expect(long.length).toBeGreaterThanOrEqual(138);
		const { fitted } = await fitCard(spec('de', long));
		expect(fitted.lines.join(' ')).toBe(long);
		expect(fitted.size).toBeGreaterThanOrEqual(48);
		const { first, last } = await inkOf(await drawCard(spec('de', long), read));
		expect(first).toBeGreaterThan(0.04);
		expect(last).toBeLessThan(0.96);
	});

	it('breaks no word that fits in smaller letters', async () => {
		const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragung';
		const { lines, size } = (await fitCard(spec('de', `Das Gesetz zur ${word} gilt`))).fitted;
		expect(lines.some((line) => line.includes(word))).toBe(true);
		expect(size).toBeLessThan(56);
	});

	it('fits even where one word is longer than a card', async () => {
		const { fitted } = await fitCard(spec('de', `${'Wort'.repeat(60)} am Ende`));
		expect(fitted.lines.join('')).toContain('am Ende');
		expect((await fitCard(spec('zh', '国'.repeat(300)))).fitted.lines.join('')).toHaveLength(300);
		expect((await inkOf(await drawCard(spec('de', 'Wort'.repeat(60)), read))).last).toBeLessThan(0.97);
	});

	it('is larger the shorter it is', async () => {
		const sizes = await Promise.all(
			['Neu', 'Neue Regeln für Fachkräfte in Shanghai', long].map((headline) => fitCard(spec('de', headline))),
		);
		const [short = 0, middle = 0, longest = 0] = sizes.map(({ fitted }) => fitted.size);
		expect(short).toBeGreaterThan(middle);
		expect(middle).toBeGreaterThan(longest);
	});

	it.each([
		['zh', '规划提出一年，上海五分之一外国人工作许可申请在虹桥办理'],
		['ja', '上海の海外人材居住証、改正規則は2030年半ばまで有効'],
		['ko', '계획 1년 맞은 훙차오, 상하이 외국인 취업허가 신청 5건 중 1건 처리'],
		['fr', 'Permis de travail à Shanghai : un an après son plan, Hongqiao traite une demande sur cinq'],
	] as const)('says in %s the same in lines as in one, and begins none with a mark', async (locale, headline) => {
		const { lines } = (await fitCard(spec(locale, headline))).fitted;
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join('').replaceAll(' ', '')).toBe(headline.replaceAll(' ', ''));
		for (const line of lines) {
			expect(line).not.toMatch(/^[，。、：；」』）ー々:;!?»]/u);
			expect(line).not.toMatch(/[「『（«]$/u);
			expect([...line].length).toBeGreaterThan(1);
		}
	});
});

it('another title, picture, date or language is another address; the same are the same', () => {
	const address = cardAddress(spec('en', 'One in five'));
	expect(address).toMatch(/^\/pictures\/card-[0-9a-f]{16}\.png$/);
	expect(cardAddress(spec('en', 'One in five'))).toBe(address);
	const others = [
		spec('en', 'One in six'),
		spec('de', 'One in five'),
		spec('en', 'One in five', { art: { ...cover, hash: 'abd' } }),
		spec('en', 'One in five', { art: undefined }),
		spec('en', 'One in five', { foot: [] }),
	];
	expect(new Set([address, ...others.map(cardAddress)]).size).toBe(6);
	const moved = spec('en', 'One in five', { art: { ...cover, path: '2023/y/cover.svg' } });
	expect(cardAddress(moved)).toBe(address);
});
