import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { localeFacts, locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { undrawable } from '@/lib/images/card/characters';
import { type Face, faces } from '@/lib/images/card/faces';
import { filesOf } from '@/lib/images/card/font-files';
import { judgeHeadlines } from '@/lib/images/card/judge';
import { judgeStory, judgeTranslations } from '@/lib/translations/judge';
import { charactersOf } from '../../support/font-characters';
import { catalogueOfFiles, original, printed, translation } from '../../support/sources';

/** The characters that a face can be asked for, and has. */
function drawableBy(face: Face): number[] {
	return filesOf(face).flatMap(({ path, ranges }) =>
		[...charactersOf(readFileSync(path))].filter((point) =>
			ranges.some(([first, last]) => point >= first && point <= last),
		),
	);
}

function rangesOf(points: readonly number[]): string {
	const ranges: [number, number][] = [];
	for (const point of [...new Set(points)].sort((a, b) => a - b)) {
		const last = ranges.at(-1);
		if (last && last[1] === point - 1) last[1] = point;
		else ranges.push([point, point]);
	}
	return ranges
		.map(([first, last]) => (first === last ? first.toString(16) : `${first.toString(16)}-${last.toString(16)}`))
		.join(' ');
}

const problemsOf = (files: Record<string, string>) =>
	catalogueOfFiles(files).catalogue.stories.flatMap(judgeHeadlines).map(printed);

it('the table of characters is what the fonts have; `npm test -- --update` writes it anew', async () => {
	const points = (Object.keys(faces) as Face[]).flatMap(drawableBy);
	expect(points.length).toBeGreaterThan(40_000);
	const table = `${JSON.stringify({ ranges: rangesOf(points) }, undefined, 2)}\n`;
	await expect(table).toMatchFileSnapshot('../../../lib/images/card/characters.json');
});

it('reports a headline with a character that no font has at line:column of its title, naming both', () => {
	const files = {
		'2022/x/en.md': original(),
		'2022/x/de.md': translation({ title: '"Nudeln 𰻞 und 🍜"' }),
	};
	const remedy = 'write it with another character, or add a font that has it to lib/images/card/faces.ts';
	expect(problemsOf(files)).toEqual([
		`2022/x/de.md:2:8  the headline "Nudeln 𰻞 und 🍜" has "𰻞" (U+30EDE), which no font of the share cards can draw; ${remedy}`,
		`2022/x/de.md:2:8  the headline "Nudeln 𰻞 und 🍜" has "🍜" (U+1F35C), which no font of the share cards can draw; ${remedy}`,
	]);
	expect(problemsOf({ 'x/y.md': '', '2022/x/en.md': original({ title: '"A \\u0007 bell"' }) })).toEqual([
		expect.stringContaining('has the control character U+0007'),
	]);
});

it('is part of how a folder of stories is judged, and a build begins', () => {
	const { catalogue } = catalogueOfFiles({ '2022/x/en.md': original({ title: 'A 🍜' }) });
	const expected = [expect.objectContaining({ severity: 'error', file: '2022/x/en.md', line: 2 })];
	expect(catalogue.stories.flatMap((story) => judgeStory(story, []))).toEqual(expected);
	expect(judgeTranslations(catalogue, [])).toEqual(expected);
});

it('reports a headline that is too long for a card', () => {
	expect(problemsOf({ '2022/x/en.md': original({ title: '国'.repeat(300) }) })).toEqual([]);
	expect(problemsOf({ '2022/x/en.md': original({ title: '国'.repeat(301) }) })).toEqual([
		'2022/x/en.md:2:8  the headline has 301 characters, and 300 are the most that fit on a share card; shorten it',
	]);
});

it('is silent on headlines that can be drawn, in all scripts and with what is invisible', () => {
	const titles = [
		'Ten days – no visa: €240, “half” … №5 − ½',
		'Łódź, Příbram, Shànghǎi, İstanbul, ẞ',
		'Ёлка «да» – ₽',
		'外国人《工作许可》，吉野家は𠮷野家',
		'ショッピング・ガイド〜「ゔ」々',
		'훙차오, 취업허가 뷁',
		'لا إلٰه، ٪۱۲ «نعم»؟ می‌خواهم',
		'thin\u2009space, no\u00a0break, zero\u200dwidth\u200c, soft\u00adhyphen, non\u2011breaking, \u200eleft, 葛\u{e0100}',
	];
	for (const title of titles) expect(undrawable(title), title).toEqual([]);
	expect(problemsOf({ '2022/x/en.md': original(), '2022/x/de.md': translation() })).toEqual([]);
});

it('has a glyph for every word of ours that stands on a card', () => {
	for (const locale of locales) {
		const { description, sections } = messagesOf(locale).site;
		const dates = Array.from({ length: 12 }, (_, month) =>
			new Intl.DateTimeFormat(localeFacts(locale).tag, { dateStyle: 'long' }).format(new Date(2022, month, 28)),
		);
		const words = [description, ...Object.values(sections), localeFacts(locale).endonym, ...dates].join(' ');
		expect(undrawable(words), locale).toEqual([]);
	}
});
