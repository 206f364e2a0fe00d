import { describe, expect, it } from 'vitest';
import type { Story } from '@/lib/content/story';
import type { Locale } from '@/lib/i18n/locales';
import { judgeFacts } from '@/lib/translations/facts';
import { judgeNumbers } from '@/lib/translations/numbers/judge';
import { pairTexts } from '@/lib/translations/pairs';
import { catalogueOfFiles, original, printed, stampedFor, translation } from '../../support/sources';

type Changes = Record<string, string | undefined>;

/** Bodies of the original begin at line 8 of their file, those of translations at line 7, unless a key is added. */
function storyOf(body: string, translated: string, keys: { original?: Changes; translation?: Changes } = {}): Story {
	const files = {
		'2022/x/en.md': original(keys.original, body),
		'2022/x/de.md': translation(keys.translation, translated),
	};
	return catalogueOfFiles(files).catalogue.stories[0] as Story;
}

function warningsOf({ texts: [first, ...translations] }: Story): string[] {
	return translations.flatMap((text) => judgeNumbers(pairTexts(first, text))).map(printed);
}

describe('figures of a translation', () => {
	it('are compared per block, and named with both places', () => {
		expect(
			warningsOf(storyOf('In 2021.\n\nIt dealt with 9,465 papers.\n', 'Im Jahr 2021.\n\nEs waren 9.645 Papiere.\n')),
		).toEqual(['warning 2022/x/de.md:9:10  "9.645" has no counterpart; the original says "9,465" (en.md:10:15)']);
	});

	it('are silent where every block says the same', () => {
		expect(
			warningsOf(
				storyOf('Three of *12* rooms.\n\n- 5 km\n- May 4\n', 'Drei von *12* Zimmern.\n\n- 5 km\n- am 4. Mai\n'),
			),
		).toEqual([]);
	});

	it('are compared per item of a list', () => {
		expect(warningsOf(storyOf('- 5 rooms\n- 6 halls\n', '- 6 Räume\n- 5 Säle\n'))).toEqual([
			'warning 2022/x/de.md:7:3  "6" has no counterpart; the original says "5" (en.md:8:3)',
			'warning 2022/x/de.md:8:3  "5" has no counterpart; the original says "6" (en.md:9:3)',
		]);
	});

	it('are compared in title and standfirst', () => {
		const story = storyOf('One\n', 'Eins\n', {
			original: { title: 'Permits for 40 firms', description: 'From 2021' },
			translation: { title: 'Genehmigungen für 14 Firmen', description: 'Seit 2021' },
		});
		expect(warningsOf(story)).toEqual([
			'warning 2022/x/de.md:2:8  "14" has no counterpart; the original says "40" (en.md:2:8)',
		]);
	});

	it('are missed at the block that leaves them out', () => {
		expect(warningsOf(storyOf('It has 40 rooms.\n', 'Es hat Zimmer.\n'))).toEqual([
			'warning 2022/x/de.md:7:1  the original says "40" (en.md:8:8), and this does not; compare it with the original, or accept it: numbers-ok: ["p1: 40"]',
		]);
	});

	it('may stand in the next block, where a translator has divided one', () => {
		expect(warningsOf(storyOf('It has 40 rooms and 70 beds.\n', 'Es hat 40 Zimmer.\n\nUnd 70 Betten.\n'))).toEqual([]);
	});

	it('of a block that has changed since the stamp are drift', () => {
		const former = original({}, 'It has 40 rooms.\n');
		const files = {
			'2022/x/en.md': original({}, 'It has 50 rooms.\n'),
			'2022/x/de.md': stampedFor(translation({}, 'Es hat 40 Zimmer.\n'), former),
		};
		expect(warningsOf(catalogueOfFiles(files).catalogue.stories[0] as Story)).toEqual([]);
	});
});

describe('numbers-ok', () => {
	const accepting = (entries: string) => ({ translation: { 'numbers-ok': entries } });

	it('accepts one figure of one block', () => {
		expect(warningsOf(storyOf('It has 40 rooms.\n', 'Es hat 41 Zimmer.\n', accepting('["p1: 41"]')))).toEqual([]);
	});

	it('accepts one of an item', () => {
		expect(warningsOf(storyOf('- 5 rooms\n- 6 halls\n', '- 5 Räume\n- 7 Säle\n', accepting('["p1-2: 7"]')))).toEqual(
			[],
		);
	});

	it('is warned of at its place, where it is not needed', () => {
		expect(warningsOf(storyOf('It has 40 rooms.\n', 'Es hat 40 Zimmer.\n', accepting('["p1: 41"]')))).toEqual([
			'warning 2022/x/de.md:5:14  "41" of p1 need not be accepted: it has its counterpart, or is not there; remove it from numbers-ok',
		]);
	});

	it('holds until the block of the original changes', () => {
		const former = original({}, 'It has 40 rooms.\n');
		const files = {
			'2022/x/en.md': original({}, 'It has 50 rooms.\n'),
			'2022/x/de.md': stampedFor(translation({ 'numbers-ok': '["p1: 41"]' }, 'Es hat 41 Zimmer.\n'), former),
		};
		expect(warningsOf(catalogueOfFiles(files).catalogue.stories[0] as Story)).toEqual([
			'warning 2022/x/de.md:5:14  p1 has changed in the original since "41" was accepted; look at it again, and stamp the translation',
		]);
	});
});

describe('a chart', () => {
	const chart = (title: string, unit: string, ...rows: string[]) =>
		['```chart', 'type: bars', `title: ${title}`, `unit: ${unit}`, 'columns: [A, B]', 'rows:', ...rows, '```', ''].join(
			'\n',
		);

	it('has its words compared as words; values and years are for the comparison of structure', () => {
		const en = chart('Deals at 8 expos, 2018–2025', 'billion US dollars', '- [2018, 57.83]', '- [first half, 12.5]');
		const de = (title: string, unit: string) => chart(title, unit, '- [2019, 57.38]', '- [1. Halbjahr, 12.5]');
		expect(warningsOf(storyOf(en, de('Geschäfte auf 8 Messen, 2018–2025', 'Milliarden US-Dollar')))).toEqual([]);
		expect(warningsOf(storyOf(en, de('Geschäfte auf 9 Messen, 2018–2025', 'Milliarden US-Dollar')))).toEqual([
			'warning 2022/x/de.md:9:22  "9" has no counterpart; the original says "8" (en.md:10:17)',
		]);
	});

	it('has its unit compared, by itself or with a value that it counts', () => {
		const german = chart('A', 'Millionen US-Dollar', '- [2018, 57.83]', '- [2019, 1]');
		const english = chart('A', 'billion US dollars', '- [2018, 57.83]', '- [2019, 1]');
		expect(warningsOf(storyOf(english, german))).toEqual([
			'warning 2022/x/de.md:10:7  "Millionen" has no counterpart; compare it with the original, or accept it: numbers-ok: ["p1: Millionen"]',
			'warning 2022/x/de.md:10:7  the original says "billion" (en.md:11:7), and this does not; compare it with the original, or accept it: numbers-ok: ["p1: billion"]',
		]);
		const units: [Locale, string, string][] = [
			['es', 'billion US dollars', 'miles de millones de dólares'],
			['ja', 'billion US dollars', '10億ドル'],
			['fr', 'trillion yuan', 'milliers de milliards de yuans'],
			['ar', 'per cent', 'في المائة'],
		];
		for (const [locale, unit, translated] of units) {
			const rows = ['- [2018, 57.83]', '- [2019, 1]'];
			const { catalogue } = catalogueOfFiles({
				'2022/x/en.md': original({}, chart('A', unit, ...rows)),
				[`2022/x/${locale}.md`]: translation({}, chart('A', translated, ...rows)),
			});
			expect(warningsOf(catalogue.stories[0] as Story), locale).toEqual([]);
		}
	});

	it('has every value and year in the fact sheet of its story, the unit beside it or elsewhere', () => {
		const body = chart('Deals', 'billion US dollars', '- [2018, 57.83]', '- [2019, 71.13]', '- [so far, ~]');
		const story = storyOf(body, 'Eins\n', { original: { facts: 'expo' } });
		const problemsWith = (sheet: string) => judgeFacts(story, 'facts', sheet).map(printed);
		expect(problemsWith('(bn)\n| 2018 | 57.83 |\n| 2019 | 71.13 |\nbillion, so far')).toEqual([]);
		expect(problemsWith('2018: 57.83 billion dollars, 2019: 71.13 billion dollars')).toEqual([]);
		expect(problemsWith('2018: 57.83 billion dollars, 2020: 71.31 billion dollars')).toEqual([
			'warning 2022/x/en.md:16:4  "2019" is not in the fact sheet facts/expo.md; correct it, or add it to the sheet with its source',
			'warning 2022/x/en.md:16:10  "71.13" is not in the fact sheet facts/expo.md; correct it, or add it to the sheet with its source',
		]);
	});
});

describe('the facts of a story', () => {
	const story = storyOf('It dealt with 9,465 papers in March 2022.\n', 'Eins\n', { original: { facts: 'permits' } });
	const problemsWith = (sheet: string | undefined) => judgeFacts(story, 'facts', sheet).map(printed);

	it('are in its sheet, which may hold more', () => {
		expect(problemsWith('- 2022-03-08: 9,465 papers, 67%')).toEqual([]);
		expect(problemsWith('- 2022年3月：9465件')).toEqual([]);
	});

	it('are warned of at their places, where they are not', () => {
		expect(problemsWith('- March 2022: 9,645 papers')).toEqual([
			'warning 2022/x/en.md:9:15  "9,465" is not in the fact sheet facts/permits.md; correct it, or add it to the sheet with its source',
		]);
	});

	it('are counted in what the header of a table says', () => {
		const deals = storyOf('Deals reached $83.49 billion.\n', 'Eins\n', { original: { facts: 'deals' } });
		const problemsOf = (header: string) =>
			judgeFacts(deals, 'facts', `| Year | ${header} |\n|---|---|\n| 2025 | 83.49 |\n`).map(({ reason }) => reason);
		expect(problemsOf('Deals (US$ bn)')).toEqual([]);
		expect(problemsOf('Deals')).toEqual(['"83.49 billion" is not in the fact sheet facts/deals.md']);
	});

	it('need the sheet that the story names', () => {
		expect(problemsWith(undefined)).toEqual([
			'2022/x/en.md:6:8  there is no fact sheet facts/permits.md; write it, or name the one that there is',
		]);
	});
});
