import { describe, expect, it } from 'vitest';
import type { Story } from '@/lib/content/story';
import { judgeStory, judgeTranslations } from '@/lib/translations/judge';
import { pairTexts } from '@/lib/translations/pairs';
import { catalogueOfFiles, original, printed, stampedFor, translation } from '../support/sources';

const pictures = ['2022/x/map.png', '2022/x/plan.png'];

/** Bodies of the original begin at line 8 of their file, those of translations at line 7. */
function storyOf(body: string, translated: string): Story {
	const files = { '2022/x/en.md': original({}, body), '2022/x/de.md': translation({}, translated) };
	const { catalogue, problems } = catalogueOfFiles(files, pictures);
	const errors = problems.filter(({ severity }) => severity === 'error');
	expect(errors).toEqual([]);
	return catalogue.stories[0] as Story;
}

const warningsOf = (body: string, translated: string) => judgeStory(storyOf(body, translated), []).map(printed);

/** A chart of bars, its title on the fourth of its lines, its rows from the seventh on. */
function chart(title: string, columns: string, ...rows: string[]): string {
	return ['```chart', 'type: bars', 'unit: $', title, columns, 'rows:', ...rows, '```', ''].join('\n');
}

const good = `A [link](https://example.org) and a note[^a].

## A heading

- One
- Two
  1. Inner

> Said.

| A | B |
| - | - |
| 1 | 2 |

${chart('title: Deals', 'columns: [Year, Deals]', '- [2018, 57.83]', '- [so far, ~]')}
![A map](map.png)

[^a]: See [the law](/2022/x/#p2).
`;

describe('a translation', () => {
	it('with the same structure has no warnings, however it is written', () => {
		const translated = `Ein [Verweis][v] und eine Anmerkung[^1].

<!-- Ein Kommentar -->

## Eine Überschrift

* Eins
* Zwei

  1) Innen

> Gesagt.

| A | B |
|---|---|
| 1 | 2 |

${chart('title: Geschäfte', 'columns: [Jahr, Geschäfte]', '- [2018, 57.83]', '- [bisher, ~]')}
![Eine Karte](map.png)

[v]: https://EXAMPLE.org/
[^1]: Siehe [das Gesetz](/2022/x/#p2).
`;
		expect(warningsOf(good, translated)).toEqual([]);
	});

	const cases: Record<string, [original: string, translation: string, ...warnings: string[]]> = {
		'a missing block': [
			'One\n\n> Two\n\nThree\n',
			'Eins\n\nDrei\n',
			'9:1  p2, a quotation, of the original is missing here (de.md:9 ~ en.md:10); write the translation before this block',
		],
		'missing blocks that follow one another, once': [
			'One\n\n> Two\n\n## Three\n\nFour\n',
			'Eins\n\nVier\n',
			'9:1  p2 to p3 of the original are missing here (de.md:9 ~ en.md:10); write the translation before this block',
		],
		'a missing end': [
			'One\n\n> Two\n',
			'Eins\n',
			'7:5  p2, a quotation, of the original is missing here (de.md:7 ~ en.md:10); write the translation at the end',
		],
		'a text that is missing altogether': [
			'One\n',
			'',
			'1:1  p1, a paragraph, of the original is missing here (de.md:1 ~ en.md:8); write the translation at the end',
		],
		'an extra block': [
			'One\n\nTwo\n',
			'Eins\n\n> Mehr\n\nZwei\n',
			'9:1  the original has nothing that this, a quotation, translates (de.md:9 ~ en.md:8); remove it, or add it to the original',
		],
		'an extra block at the beginning': [
			'One\n',
			'> Mehr\n\nEins\n',
			'7:1  the original has nothing that this, a quotation, translates (de.md:7 ~ en.md:8); remove it, or add it to the original',
		],
		'two paragraphs that were joined': [
			'One is a paragraph of so many words.\n\nTwo is another with as many words.\n\nThree is the last one.\n',
			'Eins ist ein Absatz mit so vielen Wörtern. Zwei ist ein anderer mit ebenso vielen Wörtern.\n\nDrei ist der letzte.\n',
			'7:1  this translates p2 too, a paragraph of its own in the original (de.md:7 ~ en.md:10); divide it as the original is divided',
		],
		'a paragraph that was divided': [
			'One is a paragraph of so many words. Two is another sentence with as many words.\n\nThree is the last one.\n',
			'Eins ist ein Absatz mit so vielen Wörtern.\n\nZwei ist ein anderer Satz mit ebenso vielen.\n\nDrei ist der letzte.\n',
			'9:1  this and the block before it translate one block of the original (de.md:9 ~ en.md:8); join them, or divide the original’s too',
		],
		'a change of kind, as one': [
			'One\n\n> Two\n\nThree\n',
			'Eins\n\n- Zwei\n\nDrei\n',
			'9:1  this is a list without numbers, and in the original a quotation (de.md:9 ~ en.md:10); give both the same form',
		],
		'another level of heading': [
			'## One\n\nTwo\n',
			'### Eins\n\nZwei\n',
			'7:1  this is a heading of level 3, and in the original a heading of level 2 (de.md:7 ~ en.md:8); give both the same form',
		],
		'numbers at a list that has none': [
			'- One\n',
			'1. Eins\n',
			'7:1  this is a list with numbers, and in the original a list without numbers (de.md:7 ~ en.md:8); give both the same form',
		],
		'another number of items': [
			'- One\n- Two\n- Three\n',
			'- Eins\n- Zwei\n',
			'7:1  this list has 2 items, and the original’s 3 (de.md:7 ~ en.md:8); give both the same items',
		],
		'another shape of an inner list': [
			'- One\n- Two\n  - Inner\n  - Inner\n',
			'- Eins\n- Zwei\n  - Innen\n',
			'9:3  this list has 1 item, and the original’s 2 (de.md:9 ~ en.md:10); give both the same items',
		],
		'an inner list that is gone': [
			'- One\n- Two\n  - Inner\n',
			'- Eins\n- Zwei, innen\n',
			'8:1  this item of a list has 1 block, and the original’s 2 (de.md:8 ~ en.md:9); give both the same blocks',
		],
		'another number of paragraphs in a quotation': [
			'> One\n>\n> Two\n',
			'> Eins und zwei\n',
			'7:1  this quotation has 1 block, and the original’s 2 (de.md:7 ~ en.md:8); give both the same blocks',
		],
		'another size of table': [
			'| A | B |\n|---|---|\n| a | b |\n',
			'| A |\n|---|\n| a |\n',
			'7:1  this table has 2 rows of 1 column, and the original’s 2 rows of 2 columns (de.md:7 ~ en.md:8); give both the same rows and columns',
		],
		'another kind than a chart': [
			chart('title: A', 'columns: [A, B]', '- [2018, 1]', '- [2019, 2]'),
			'```\na\n```\n',
			'7:1  this is a block of code, and in the original a chart (de.md:7 ~ en.md:8); give both the same form',
		],
		'another type of chart': [
			chart('title: A', 'columns: [A, B]', '- [2018, 1]', '- [2019, 2]'),
			chart('title: A', 'columns: [A, B]', '- [2018, 1]', '- [2019, 2]').replace('bars', 'lines'),
			'8:7  this chart is of lines, and the original’s of bars (de.md:8 ~ en.md:9); give both the same type',
		],
		'another shape of a chart': [
			chart('title: A', 'columns: [A, B]', '- [2018, 1]', '- [2019, 2]', '- [2020, 2]'),
			chart('title: A', 'columns: [A, B, C]', '- [2018, 1, 1]', '- [2019, 2, 2]'),
			'7:1  this chart has 2 rows of 3 columns, and the original’s 3 rows of 2 columns (de.md:7 ~ en.md:8); give both the same rows and columns',
		],
		'other values and years of a chart, each at its place': [
			chart('title: A', 'columns: [A, B, C]', '- [2018, 57.83, 1]', '- [2019, 2, ~]', '- [2020, 1, 2]', '- [a, 1, 3]'),
			chart(
				'title: A',
				'columns: [A, B, C]',
				'- [2018, 57.38, 1]',
				'- [2019, 2, 0]',
				'- [2021, 1, 2]',
				'- [b, 1, 3.0]',
			),
			'13:10  this value is 57.38, and in the original 57.83 (de.md:13 ~ en.md:14); give both the same',
			'14:13  this value is 0, and in the original ~ (de.md:14 ~ en.md:15); give both the same',
			'15:4  this label is 2021, and in the original 2020 (de.md:15 ~ en.md:16); give both the same',
			'16:10  this value is 3.0, and in the original 3 (de.md:16 ~ en.md:17); give both the same',
		],
		'another address of a link': [
			'One\n\nA [b](https://example.org/b)\n',
			'Eins\n\nEin [b](https://example.org/c)\n',
			'9:5  this link is "https://example.org/c", and in the original "https://example.org/b" (de.md:9 ~ en.md:10); give both the same address',
		],
		'a missing link': [
			'A [b](#p1)\n[c](#p1)\n',
			'Ein [b](#p1)\n',
			'7:1  the link "#p1" of the original is missing here (de.md:7 ~ en.md:9); add it',
		],
		'an extra link': [
			'One\n',
			'Ein [b](#p1)\n',
			'7:5  the original has no link "#p1" here (de.md:7 ~ en.md:8); remove it, or add it to the original',
		],
		'another picture': [
			'![A map](map.png)\n',
			'![Eine Karte](plan.png)\n',
			'7:1  this picture is "plan.png", and in the original "map.png" (de.md:7 ~ en.md:8); give both the same address',
		],
		'a missing footnote': [
			'One[^a] and two[^b].\n\n[^a]: A\n[^b]: B\n',
			'Eins[^a] und zwei.\n\n[^a]: A\n',
			'7:1  this cites 1 footnote, and the original 2 (de.md:7 ~ en.md:8); cite the same footnotes',
		],
		'a link in a footnote, where it stands': [
			'One[^a].\n\n[^a]: A [b](#p1).\n',
			'Eins[^a].\n\n[^a]: A.\n',
			'7:1  the link "#p1" of the original is missing here (de.md:7 ~ en.md:10); add it',
		],
	};
	for (const [name, [body, translated, ...warnings]] of Object.entries(cases))
		it(`is warned of ${name}`, () => {
			expect(warningsOf(body, translated)).toEqual(warnings.map((warning) => `warning 2022/x/de.md:${warning}`));
		});

	it('is judged in drafts and on pages beside the news too', () => {
		const { catalogue } = catalogueOfFiles({
			'2022/x/en.md': original({}, 'One\n\n> Two\n'),
			'2022/x/fr.md': translation({ draft: 'true' }, 'Un\n'),
			'pages/about/en.md': original({ date: undefined, section: undefined }, 'One\n\n> Two\n'),
			'pages/about/ko.md': translation({}, 'Il\n'),
		});
		const files = judgeTranslations(catalogue, []).map(({ file }) => file);
		expect(files).toEqual(['2022/x/fr.md', 'pages/about/ko.md']);
	});
});

describe('what has changed in the original since the stamp', () => {
	const was = 'One\n\nTwo\n\nThree\n';
	const stamped = stampedFor(translation({}, 'Eins\n\nZwei\n\nDrei\n'), original({}, was));
	const warningsAfter = (body: string) => {
		const { catalogue } = catalogueOfFiles({ '2022/x/en.md': original({}, body), '2022/x/de.md': stamped });
		return judgeTranslations(catalogue, []).map(printed);
	};

	it.each([
		['changed', 'One\n\n- [Two](#p1)\n\nThree\n'],
		['added', 'One\n\n> New\n\nTwo\n\nThree\n'],
		['removed', 'One\n\nThree\n'],
		['moved', 'Three\n\nOne\n\nTwo\n'],
	])('is not reported as a difference when it was %s', (_, body) => {
		expect(warningsAfter(body)).toEqual([]);
	});

	it('hides no other difference', () => {
		const german = stampedFor(translation({}, '> Eins\n\nZwei\n\nDrei\n'), original({}, was));
		const files = { '2022/x/en.md': original({}, 'One\n\n2\n\nThree\n'), '2022/x/de.md': german };
		expect(judgeTranslations(catalogueOfFiles(files).catalogue, []).map(({ reason }) => reason)).toEqual([
			expect.stringMatching(/^this is a quotation, and in the original a paragraph \(de\.md:\d+ ~ en\.md:8\)$/),
		]);
	});
});

describe('blocks pair', () => {
	const pairsOf = (body: string, translated: string) => {
		const [en, de] = storyOf(body, translated).texts;
		return pairTexts(en, de as Story['texts'][0]).blocks.map(({ id, original, translation, items }) => [
			id,
			original?.position?.start.line,
			translation?.position?.start.line,
			...items.map((item) => [item.id, item.original?.position?.start.line, item.translation?.position?.start.line]),
		]);
	};

	it('by their numbers, in the original’s order, with what is missing and what is extra in its place', () => {
		expect(pairsOf('One\n\n> Two\n\nThree\n', 'Eins\n\nDrei\n\n## Mehr\n\n## Noch mehr\n')).toEqual([
			['p1', 8, 7],
			['p2', 10, undefined],
			['p3', 12, 9],
			['p3b', undefined, 11],
			['p3c', undefined, 13],
		]);
	});

	it('where they stand opposite each other in another form', () => {
		expect(pairsOf('One\n\n> Two\n\n## Three\n\nFour\n', 'Eins\n\n- Zwei\n\nVier\n')).toEqual([
			['p1', 8, 7],
			['p2', 10, 9],
			['p3', 12, undefined],
			['p4', 14, 11],
		]);
	});

	it('with the items of their lists', () => {
		expect(pairsOf('- One\n- Two\n', '- Eins\n- Zwei\n- Drei\n')).toEqual([
			['p1', 8, 7, ['p1-1', 8, 7], ['p1-2', 9, 8], ['p1-2b', undefined, 9]],
		]);
	});
});
