import type { Paragraph } from 'mdast';
import { expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { alignBlocks } from '@/lib/markdown/align/align';
import { anchorsOf } from '@/lib/markdown/align/anchors';
import { weightedLength } from '@/lib/markdown/align/lengths';
import { counterpartsThrough } from '@/lib/markdown/align/through';
import { blocksOf } from '@/lib/markdown/blocks';
import { numberTranslation } from '@/lib/markdown/number-blocks';
import { parseMarkdown } from '@/lib/markdown/parse';

function tree(text: string) {
	const parsed = parseMarkdown(text);
	if ('finding' in parsed) throw new Error(parsed.finding.reason);
	return parsed.root;
}

/** Beads as `0~0`, `12~1`, `3~`, `~4`. */
function beadsOf(original: string, translation: string, locale: Locale = 'de'): string {
	const [theirs, ours] = [original, translation].map((text) => blocksOf(tree(text)));
	const range = ([start, end]: readonly [number, number]) => Array.from({ length: end - start }, (_, at) => start + at);
	return alignBlocks({ locale: 'en', blocks: theirs ?? [] }, { locale, blocks: ours ?? [] })
		.map((bead) => `${range(bead.original).join('')}~${range(bead.translation).join('')}`)
		.join(' ');
}

const idsOf = (original: string, translation: string, locale: Locale = 'de') =>
	numberTranslation({ locale, body: tree(translation) }, { locale: 'en', body: tree(original) });

const english = [
	'The library on Fuxing Road opens on 3 May, after two years in which its readers had to go elsewhere. It will be open every day but Monday.',
	'Its reading room has seats for guests.',
	'Anyone who has a residence permit can borrow 12 books at a time, for four weeks, and renew them twice on the website or at the counter of any branch.',
	'“We have waited for this,” said Anna Keller, who lives next door.',
	'A branch in Pudong will follow in 2027. The city pays 38 million yuan for both houses, and looks for volunteers who read to children in the afternoon.',
];
const german = [
	'Die Bibliothek an der Fuxing-Straße öffnet am 3. Mai, nach zwei Jahren, in denen ihre Leser anderswohin gehen mussten. Geöffnet ist sie täglich außer montags.',
	'Ihr Lesesaal hat Plätze für Gäste.',
	'Wer eine Aufenthaltserlaubnis hat, kann 12 Bücher auf einmal für vier Wochen ausleihen und sie zweimal verlängern, auf der Website oder am Schalter jeder Zweigstelle.',
	'„Darauf haben wir gewartet“, sagte Anna Keller, die nebenan wohnt.',
	'Eine Zweigstelle in Pudong folgt 2027. Die Stadt zahlt für beide Häuser 38 Millionen Yuan und sucht Freiwillige, die nachmittags Kindern vorlesen.',
];
const text = (...paragraphs: (string | undefined)[]) => paragraphs.join('\n\n');
const [one, two, three, four, five] = german;

it('pairs texts of one structure one to one', () => {
	expect(beadsOf(text(...english), text(...german))).toBe('0~0 1~1 2~2 3~3 4~4');
	expect(beadsOf('A\n\n## B\n\n- c\n', 'Alles ganz anders\n\n## B\n\n- c\n')).toBe('0~0 1~1 2~2');
});

it('finds paragraphs that were merged, split, dropped and added', () => {
	expect(beadsOf(text(...english), text(one, two, `${three} ${four}`, five))).toBe('0~0 1~1 23~2 4~3');
	const [before, after] = (one as string).split(/(?<=mussten\.) /);
	expect(beadsOf(text(...english), text(before, after, two, three, four, five))).toBe('0~01 1~2 2~3 3~4 4~5');
	expect(beadsOf(text(...english), text(one, two, four, five))).toBe('0~0 1~1 2~ 3~2 4~3');
	expect(beadsOf(text(english[0], english[1], english[4]), text(one, two, four, five))).toBe('0~0 1~1 ~2 2~3');
});

it('finds a merge and a split that leave as many paragraphs as there were', () => {
	const [before, after] = (five as string).split(/(?<=2027\.) /);
	expect(beadsOf(text(...english), text(`${one} ${two}`, three, four, before, after))).toBe('01~0 2~1 3~2 4~34');
});

it('finds them in scripts that write syllables', () => {
	const chinese = [
		'复兴路上的图书馆将于5月3日开放。此前两年，读者只能去别处借书。除周一外，图书馆每天开放。',
		'凡持有居留许可者，每次可借书12本，借期四周，并可在网站或任何一家分馆的柜台续借两次。',
		'“我们一直在等这一天。”住在隔壁的安娜·凯勒说。浦东的分馆将于2027年落成。全市为两馆拨款3800万元，并招募下午为孩子们读书的志愿者。',
	];
	expect(beadsOf(text(...english), text(...chinese), 'zh')).toBe('0~0 1~ 2~1 34~2');
});

it('lets a rare number decide where lengths do not', () => {
	const [original, ours] = [
		['It cost 41 yuan there.', 'It cost 57 yuan there.', 'It cost 63 yuan there.'],
		['Es kostete 41 Yuan.', 'Es kostete 63 Yuan.'],
	];
	expect(beadsOf(text(...original), text(...ours))).toBe('0~0 1~ 2~1');
});

it.each([
	['ru', 'Затем Дональд Трамп ушёл.', 'Затем Ангела Меркель ушла.'],
	['ar', 'ثم غادر دونالد ترامب.', 'ثم غادرت أنغيلا ميركل.'],
	['ja', 'そしてドナルド・トランプが去った。', 'そしてアンゲラ・メルケルが去った。'],
] as const)('lets names decide that %s writes in letters of its own', (locale, trump, merkel) => {
	const original = text('Then Donald Trump left.', 'Then Boris Johnson left.', 'Then Angela Merkel left.');
	expect(beadsOf(original, text(trump, merkel), locale)).toBe('0~0 1~ 2~1');
});

it('lets countries, months and days decide that every language calls by words of its own', () => {
	const original = text('They went to Germany.', 'They went to Hungary.', 'They went to Japan.');
	expect(beadsOf(original, text('他们去了德国。', '他们去了日本。'), 'zh')).toBe('0~0 1~ 2~1');
	const dates = text(
		'It opens on a Monday in March.',
		'It opens on a Friday in August.',
		'It opens on a Sunday in June.',
	);
	expect(beadsOf(dates, text('三月的星期一开放。', '六月的星期日开放。'), 'zh')).toBe('0~0 1~ 2~1');
});

it('lets a link decide where words do not', () => {
	const original = 'Read [this](/2022/a/)\n\nRead [this](/2022/b/)\n\nRead [this](/2022/c/)\n';
	expect(beadsOf(original, '请看[这里](/2022/b/)\n\n请看[这里](/2022/c/)\n', 'zh')).toBe('0~ 1~0 2~1');
});

it('never pairs a heading, a picture or a table with a paragraph', () => {
	expect(beadsOf('## One\n', 'Eins\n')).toBe('~0 0~');
	expect(beadsOf('![One](a.png)\n', 'Eins\n')).toBe('~0 0~');
	expect(beadsOf('| A |\n| - |\n| 1 |\n', 'A 1\n')).toBe('~0 0~');
	expect(beadsOf('## One\n\nTwo\n', '### Eins\n\nZwei\n')).toBe('0~0 1~1');
});

it('pairs a list with a paragraph, and lists of two lengths, where nothing else is left', () => {
	expect(beadsOf('One\n\n- Two\n- Three\n\nFour\n', 'Eins\n\nZwei, drei\n\nVier\n')).toBe('0~0 1~1 2~2');
	expect(beadsOf('- One\n- Two\n', '- Eins\n- Zwei\n- Drei\n')).toBe('0~0');
});

it('aligns texts without blocks', () => {
	expect(beadsOf('', '')).toBe('');
	expect(beadsOf('', 'Eins\n\n## Zwei\n')).toBe('~0 ~1');
	expect(beadsOf('One\n', '')).toBe('0~');
});

it('finishes with texts of thousands of blocks, and of very different sizes', () => {
	const paragraphs = Array.from(
		{ length: 2000 },
		(_, index): Paragraph => ({
			type: 'paragraph',
			children: [{ type: 'text', value: `Paragraph ${index}, ${'word '.repeat(index % 7)}.` }],
		}),
	);
	const align = (blocks: Paragraph[]) =>
		alignBlocks({ locale: 'en', blocks: paragraphs }, { locale: 'de', blocks }).map(
			({ original: [start, end], translation: [from, to] }) => [start, end, from, to],
		);
	const beads = align(paragraphs.filter((_, index) => index !== 1000));
	expect(beads).toHaveLength(2000);
	expect(beads[1000]).toEqual([1000, 1001, 1000, 1000]);
	expect(beads.at(-1)).toEqual([1999, 2000, 1998, 1999]);
	expect(align(paragraphs.slice(7, 8)).at(-1)?.slice(1)).toEqual([2000, expect.any(Number), 1]);
}, 30_000);

it('gives ids that tell what a block translates', () => {
	const [before, after] = (five as string).split(/(?<=2027\.) /);
	expect(idsOf(text(...english), text(`${one} ${two}`, four, before, after))).toEqual([
		{ ids: ['p1', 'p2', 'p3'], items: [], originals: [0, 1] },
		{ ids: ['p4'], items: [], originals: [3] },
		{ ids: ['p5'], items: [], originals: [4] },
		{ ids: ['p5b'], items: [], originals: [4] },
	]);
});

it('numbers the items of lists after those that they translate', () => {
	const original = '- Anna Keller\n- Fuxing Road\n- 38 yuan\n';
	expect(idsOf(original, '- Anna Keller\n- 38 Yuan\n')[0]?.items).toEqual([['p1-1', 'p1-2'], ['p1-3']]);
});

it('meets other translations in the blocks of the original', () => {
	expect(counterpartsThrough([[0, 1], [2], [2], []], [[0], [1], [2], [3]])).toEqual([[0, 1], [2], [2], []]);
	expect(counterpartsThrough([[0], [1]], [[0, 1]])).toEqual([[0], [0]]);
});

it('reads numbers, months and days as the same anchors, however a language writes them', () => {
	const anchorsIn = (words: string, locale: Locale) =>
		[...anchorsOf(tree(words), words, locale)].filter((anchor) => /^(?:figure|number|numeral|term) /.test(anchor));
	for (const [words, locale] of [
		['1,234.5', 'en'],
		['1.234,5', 'de'],
		['１２３４.５', 'ja'],
		['١٬٢٣٤٫٥', 'ar'],
	] as const)
		expect(anchorsIn(words, locale)).toEqual(['figure 12345', 'number 1234.5']);
	expect(anchorsIn('nine hundred million', 'en')).toEqual(['number 900000000']);
	expect(anchorsIn('9억', 'ko')).toEqual(['figure 9', 'number 900000000']);
	expect(anchorsIn('one of them', 'en')).toEqual(['numeral 1']);
	expect(anchorsIn('تسعمائة مليون', 'ar')).toEqual(['number 900000000']);
	expect(anchorsIn('on Monday, 4 March', 'en').toSorted()).toEqual([
		'figure 4',
		'number 4',
		'term month 3',
		'term weekday 1',
	]);
	expect(anchorsIn('三月四日星期一', 'zh').toSorted()).toEqual(['number 4', 'term month 3', 'term weekday 1']);
	expect([...anchorsOf(tree('Président'), 'Président', 'fr')]).toEqual([
		...anchorsOf(tree('President'), 'President', 'en'),
	]);
});

it('weighs letters by what their script writes with one', () => {
	expect(weightedLength('letters, 12!')).toBe(9);
	expect(weightedLength('图书')).toBe(6);
	expect(weightedLength('한글')).toBeCloseTo(4.6);
});
