import { expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { fitLines, type MeasuredPiece } from '@/lib/images/card/lines';
import { type Break, joinPieces, piecesOf } from '@/lib/images/card/pieces';

const split = (headline: string, locale: Locale, allowed: readonly Break[] = ['phrase']) =>
	joinPieces(piecesOf(headline, locale), allowed).map(({ text }) => text);

it('breaks at spaces, keeping short words and numbers with the word that they lead to', () => {
	expect(split('A year of 20 new rules', 'en')).toEqual(['A year ', 'of 20 new ', 'rules']);
	expect(split('Жизнь в Шанхае — это', 'ru')).toEqual(['Жизнь ', 'в Шанхае — ', 'это']);
	expect(split('Shanghai : « un an »', 'fr')).toEqual(['Shanghai : ', '« un an »']);
	expect(split('10\u00a0000 Yuan', 'de')).toEqual(['10\u00a0000 ', 'Yuan']);
});

it('breaks Japanese after particles and marks and before brackets, and within groups of words only if it must', () => {
	const headline = '上海の「五星カード」、取得ルートは';
	expect(split(headline, 'ja')).toEqual(['上海の', '「五星カード」、', '取得ルートは']);
	expect(split(headline, 'ja', ['phrase', 'word'])).toEqual(['上海の', '「五星', 'カード」、', '取得', 'ルートは']);
});

it('breaks Korean between words alone, and keeps a number with what it counts', () => {
	expect(split('훙차오 허가 5건 중 1건 처리', 'ko')).toEqual(['훙차오 ', '허가 ', '5건 중 ', '1건 처리']);
});

it('breaks Chinese between words, and anywhere but before closing marks as a last resort', () => {
	expect(split('外国人工作许可比去年多', 'zh')).toEqual(['外国人', '工作', '许可', '比去年多']);
	expect(split('（工作），', 'zh', ['phrase', 'word', 'letter'])).toEqual(['（工', '作），']);
});

it('says the same in pieces as in one', () => {
	const headline = 'Ein „sehr“ langer Titel: 東京・上海 — und mehr';
	for (const locale of ['de', 'ja', 'zh', 'ko', 'ar'] as const)
		expect(split(headline, locale, ['phrase', 'word', 'letter']).join('')).toBe(headline);
	expect(piecesOf('', 'ja')).toEqual([]);
});

it('sets lines of like length, in the largest letters at which they fit', () => {
	// Each letter is as wide as it is high.
	const pieces = ['aaaa ', 'bb ', 'cc ', 'dddd'].map(
		(text): MeasuredPiece => ({ text, after: 'phrase', alone: text.trimEnd().length, followed: text.length }),
	);
	const room = { width: 110, height: 22, leading: 1.1, largest: 40, smallest: 4 };
	expect(fitLines(pieces, room)).toEqual({ lines: ['aaaa bb', 'cc dddd'], size: 10 });
	expect(fitLines(pieces, { ...room, height: 75 })).toEqual({ lines: ['aaaa', 'bb cc', 'dddd'], size: 22 });
	expect(fitLines(pieces, { ...room, smallest: 11 })).toBeUndefined();
});
