import { describe, expect, it } from 'vitest';
import type { Story } from '@/lib/content/story';
import { catalogueOfFiles, original, problemsOf, stampedFor, translation } from '../support/sources';

const en = '2022/x/en.md';
const de = '2022/x/de.md';

describe('a story without fault', () => {
	it('has no problems', () => {
		const image = '{ src: cover.svg, alt: A window }';
		const files = {
			[en]: original({ image, aliases: '[2021/x]' }, 'One, see [here](/2022/x/#p1).\n\n![A map](map.png)\n'),
			[de]: translation(
				{ image: '{ alt: Ein Fenster }' },
				'Eins, siehe [hier](/2022/x/#p1).\n\n![Eine Karte](map.png)\n',
			),
		};
		expect(problemsOf(files, ['2022/x/cover.svg', '2022/x/map.png'])).toEqual([]);
	});
});

describe('front matter', () => {
	const cases: Record<string, [changes: Record<string, string | undefined>, problem: string]> = {
		'an unknown key': [
			{ subtitle: 'More' },
			'2022/x/en.md:6:1  there is no key "subtitle"; use title, description, draft, date, updated, checked, section, topics, series, lead, image, sources, facts, corrections, aliases, withdrawn',
		],
		'a key with a slip': [{ sectoin: 'news' }, '2022/x/en.md:6:1  there is no key "sectoin"; write "section"'],
		'a missing key': [
			{ title: undefined },
			'2022/x/en.md:2:1  title is missing; write it in plain words, without Markdown',
		],
		'an empty text': [{ title: '" "' }, '2022/x/en.md:2:8  title is " "; write it in plain words, without Markdown'],
		'a wrong type': [
			{ topics: 'hongqiao' },
			'2022/x/en.md:6:9  topics is "hongqiao"; write a list, such as [hongqiao, work-permits]',
		],
		'a date in words': [
			{ date: '12 mars' },
			'2022/x/en.md:4:7  date is "12 mars"; write an ISO date, such as 2022-03-12',
		],
		'a date that no calendar has': [
			{ date: '2022-02-30' },
			'2022/x/en.md:4:7  date is "2022-02-30"; write an ISO date, such as 2022-03-12',
		],
		'a time without offset': [
			{ date: '2022-03-08T09:00' },
			'2022/x/en.md:4:7  date is "2022-03-08T09:00"; write an ISO date, such as 2022-03-12',
		],
		'an unknown section': [
			{ section: 'sport' },
			'2022/x/en.md:5:10  section is "sport"; use one of news, policy, business, people, guides, city-life',
		],
		'a lead that is no place': [{ lead: '9' }, '2022/x/en.md:6:7  lead is "9"; write a whole number from 1 to 5'],
		'a source without an address of the web': [
			{ sources: '[{ name: A, url: ftp://a }]' },
			'2022/x/en.md:6:27  sources.0.url is "ftp://a"; write an address of the web, such as https://example.org/report',
		],
		'a duplicate key': [
			{ ' title': undefined, 'title ': 'Twice' },
			'2022/x/en.md:6:1  the key stands here a second time; keep one of the two',
		],
	};
	for (const [name, [changes, problem]] of Object.entries(cases))
		it(`reports ${name}`, () => {
			expect(problemsOf({ [en]: original(changes) })).toEqual([problem]);
		});

	it('reports broken YAML where it breaks', () => {
		expect(problemsOf({ [en]: '---\ntitle: A: B\n---\n' })).toEqual([
			expect.stringMatching(
				/^2022\/x\/en\.md:2:8 {2}the front matter is not YAML: .+; put quotation marks around a value/,
			),
		]);
	});

	it('reports a file without front matter, one not closed, and one in a language that would be run', () => {
		expect(
			problemsOf({ '2022/a/en.md': 'Text\n', '2022/b/en.md': '---\ntitle: A\n', '2022/c/en.md': '---js\n{}\n---\n' }),
		).toEqual([
			'2022/a/en.md:1:1  the file has no front matter; begin it with a line "---", then title: and description:, then a line "---"',
			'2022/b/en.md:1:1  the front matter is not closed; write "---" alone on the line after its last key',
			'2022/c/en.md:1:1  the front matter is opened by "---js"; write "---" alone on the first line; only YAML is read',
		]);
	});

	it('reports anchors, which could unfold without end', () => {
		expect(problemsOf({ [en]: original({ title: '&a A', facts: '*a' }) })).toEqual([
			'2022/x/en.md:2:1  the front matter uses YAML anchors; write the value out where it is needed',
		]);
	});

	it('reports all problems of all files in one run', () => {
		const files = {
			[en]: original({ date: 'soon', section: 'sport' }, '<b>x</b>\n'),
			'2022/y/en.md': original({ title: undefined }),
		};
		expect(problemsOf(files).map((problem) => problem.split('  ')[0])).toEqual([
			'2022/x/en.md:4:7',
			'2022/x/en.md:5:10',
			'2022/x/en.md:8:1',
			'2022/x/en.md:8:5',
			'2022/y/en.md:2:1',
		]);
	});

	it('keeps positions through CRLF', () => {
		expect(problemsOf({ [en]: original({ date: 'soon' }, 'A <b>b</b>.\n').replaceAll('\n', '\r\n') })).toEqual([
			'2022/x/en.md:4:7  date is "soon"; write an ISO date, such as 2022-03-12',
			'2022/x/en.md:8:3  raw HTML "<b>"; write it in Markdown, or put it between backticks to show it',
			'2022/x/en.md:8:7  raw HTML "</b>"; write it in Markdown, or put it between backticks to show it',
		]);
	});
});

describe('the texts of a story', () => {
	it('reports two originals', () => {
		expect(problemsOf({ [en]: original(), [de]: original() })).toEqual([
			'2022/x/de.md:1:1  there are two originals, en.md and de.md; give the one that is a translation the key translates: [language of the original]',
		]);
	});

	it('reports that there is no original', () => {
		expect(problemsOf({ [de]: translation() })).toEqual([
			'2022/x/de.md:1:1  there is no original: each text of this folder has the key "translates"; remove that key from the text that was written first',
		]);
	});

	it('reports a translation that carries a shared fact', () => {
		expect(problemsOf({ [en]: original(), [de]: translation({ date: '2022-03-08' }) })).toEqual([
			'2022/x/de.md:5:1  date is a fact that all languages share; write it in the original alone',
		]);
	});

	it('reports a translation that says which picture it is', () => {
		const image = '{ src: cover.svg, alt: A }';
		expect(problemsOf({ [en]: original({ image }), [de]: translation({ image }) }, ['2022/x/cover.svg'])).toEqual([
			'2022/x/de.md:5:10  image.src is a fact that all languages share; write it in the original alone',
		]);
	});

	it('reports a translation of something other than the original', () => {
		expect(problemsOf({ [en]: original(), [de]: translation({ translates: '[fr, 00000000]' }) })).toEqual([
			'2022/x/de.md:4:14  translates names "fr", but the original is en.md; translate from the original, and write en',
		]);
	});

	it('warns of a translation that is not stamped', () => {
		expect(problemsOf({ [en]: original(), [de]: translation({ translates: '[en]' }) })).toEqual([
			'warning 2022/x/de.md:4:14  the translation is not stamped, so nobody can tell when the original moves on; compare it with the original, then stamp it: npm run translations -- stamp FILE',
		]);
	});

	it('reports a picture whose words are not translated', () => {
		const files = { [en]: original({ image: '{ src: cover.svg, alt: A window }' }), [de]: translation() };
		expect(problemsOf(files, ['2022/x/cover.svg'])).toEqual([
			'2022/x/de.md:2:1  image.alt is missing; translate the original’s, "A window"',
		]);
	});

	it('reports a correction that the original does not have', () => {
		const corrections = '[{ date: 2022-03-09, note: A }]';
		expect(problemsOf({ [en]: original(), [de]: translation({ corrections }) })).toEqual([
			'2022/x/de.md:5:23  the original has no such correction of 2022-03-09; write the date that it has there',
		]);
	});
});

describe('files and folders', () => {
	it('reports an unknown language, a wrong year, a name that makes no address, a stray file and an unknown page', () => {
		const files = {
			'2022/x/xx.md': original(),
			'22/x/en.md': original(),
			'2022/Big_Name/en.md': original(),
			'2022/x/notes.txt': 'Notes',
			'pages/imprint/en.md': original(),
			'notes.md': 'Notes',
		};
		expect(problemsOf(files)).toEqual([
			'notes.md:1:1  nothing is read from here; put a story in content/<year>/<slug>/, a page in content/pages/<name>/',
			'2022/Big_Name/en.md:1:1  "Big_Name" makes no address; use small letters a–z, digits, and single hyphens between them',
			'2022/x/xx.md:1:1  "xx" is no language of this site; name the file after one of en, zh, ja, ko, fr, es, de, ru, ar',
			'2022/x/notes.txt:1:1  "notes.txt" is neither a text nor a picture; keep .md, .svg, .png, .jpg, .webp, .avif and .gif files here',
			'22/x/en.md:1:1  "22" is no year; put stories in a folder of four digits, such as 2022',
			'pages/imprint/en.md:1:1  there is no page "imprint"; use one of about, privacy',
		]);
	});

	it('reports folders that differ in capitals alone', () => {
		expect(problemsOf({ '2022/foo/en.md': original(), '2022/Foo/en.md': original() })).toContain(
			'2022/Foo/en.md:1:1  "2022/Foo" and "2022/foo" differ in capitals alone; rename one of the two folders, in small letters',
		);
	});

	it('reports an alias that is another story’s address, or its alias', () => {
		const files = {
			'2022/a/en.md': original({ aliases: '[2022/b, 2021/old]' }),
			'2022/b/en.md': original({ aliases: '[2021/old]' }),
		};
		expect(problemsOf(files)).toEqual([
			'2022/a/en.md:6:11  the alias "2022/b" is an address of 2022/b/en.md; remove it from one of the two',
			'2022/b/en.md:6:11  the alias "2021/old" is an address of 2022/a/en.md; remove it from one of the two',
		]);
	});
});

describe('the body', () => {
	const raw = 'write it in Markdown, or put it between backticks to show it';
	const cases: Record<string, [body: string, problem: string]> = {
		'raw HTML': ['<div>x</div>\n', `2022/x/en.md:8:1  raw HTML "<div>x</div>"; ${raw}`],
		'a heading of level 1': [
			'# Title\n',
			'2022/x/en.md:8:1  a heading of level 1, which is the headline’s; begin it with ##',
		],
		'a missing picture': [
			'See ![a](no.png)\n',
			'2022/x/en.md:8:5  there is no picture "no.png" beside the text; add the file, or mend the name; capitals count',
		],
		'a remote picture': [
			'![a](https://a.example/b.png)\n',
			'2022/x/en.md:8:1  the picture "https://a.example/b.png" lies on another site; put the file beside the text, and write its name',
		],
		'a picture without words': [
			'![](map.png)\n',
			'2022/x/en.md:8:1  the picture "map.png" has no text for those who cannot see it; describe it between the brackets',
		],
		'a dead internal link': [
			'A [b](/2022/y/)\n',
			'2022/x/en.md:8:3  the link "/2022/y/" leads nowhere; mend the address, or remove the link; a story that has problems of its own cannot be linked to',
		],
		'a link with a language in it': [
			'A [b](/en/2022/x/)\n',
			'2022/x/en.md:8:3  the link "/en/2022/x/" leads nowhere; write /<year>/<slug>/ for a story, without a language and with the last slash',
		],
		'a dead anchor': [
			'A [b](/2022/x/#p9)\n',
			'2022/x/en.md:8:3  the link "/2022/x/#p9" leads to a place "#p9" that the text does not have; write #p and the number of a paragraph, such as #p3, or leave it out',
		],
		'a dead anchor of its own': [
			'A [b](#p9)\n',
			'2022/x/en.md:8:3  the link "#p9" leads to a place that the text does not have; write #p and the number of a paragraph, such as #p3',
		],
		'a link by reference that leads nowhere': [
			'A [b][c].\n\n[c]: /2022/y/\n',
			'2022/x/en.md:8:3  the link "/2022/y/" leads nowhere; mend the address, or remove the link; a story that has problems of its own cannot be linked to',
		],
		'a script address': [
			'A [b](javascript:alert)\n',
			'2022/x/en.md:8:3  the link "javascript:alert" is neither an address of the web nor one of this site; write https://… or, for a story of ours, /2022/slug/',
		],
	};
	for (const [name, [body, problem]] of Object.entries(cases))
		it(`reports ${name}`, () => {
			expect(problemsOf({ [en]: original({}, body) }, ['2022/x/map.png'])).toEqual([problem]);
		});

	it('says where a story has moved', () => {
		const files = { [en]: original({}, 'A [b](/2021/old/)\n'), '2022/y/en.md': original({ aliases: '[2021/old]' }) };
		expect(problemsOf(files)).toEqual([
			'2022/x/en.md:8:3  the link "/2021/old/" leads nowhere; the story has moved: write /2022/y/',
		]);
	});

	it('reports a link to a story that is not out, from one that is', () => {
		const files = {
			[en]: original({}, 'A [b](/2025/y/)\n'),
			'2025/y/en.md': original({ date: '2025-03-08' }, 'A [b](/2022/x/)\n'),
		};
		expect(problemsOf(files)).toEqual([
			'2022/x/en.md:8:3  the link "/2025/y/" leads to a story that is not out yet; publish that one first, or remove the link for now',
		]);
	});

	it('lets writers leave comments', () => {
		expect(problemsOf({ [en]: original({}, '<!-- check this -->\n\nText.\n') })).toEqual([]);
	});
});

describe('a stamped translation', () => {
	const translated = translation({}, 'Eins\n\nZwei\n\nDrei\n');
	const was = 'One and a half\n\nTwo\n\nThree\n';
	const german = stampedFor(translated, original({}, was));

	it('is silent while the original stands, however it is wrapped', () => {
		expect(problemsOf({ [en]: original({}, 'One\nand a half\n\nTwo\n\nThree\n'), [de]: german })).toEqual([]);
	});

	it.each([
		['changed', 'One and a half\n\n2\n\nThree\n', 'p2 changed'],
		['moved', 'Two\n\nThree\n\nOne and a half\n', 'p3 moved from p1'],
		['added', 'One and a half\n\nNew\n\nTwo\n\nThree\n', 'p2 added'],
		['removed', 'One and a half\n\nThree\n', 'former p2 removed'],
	])('warns that a block was %s', (_, body, change) => {
		expect(problemsOf({ [en]: original({}, body), [de]: german })).toEqual([
			`warning 2022/x/de.md:4:14  the original has changed since: ${change}; bring the translation up to date, then stamp it: npm run translations -- stamp FILE`,
		]);
	});

	it('warns that the words around the body have changed', () => {
		expect(problemsOf({ [en]: original({ title: 'Another' }, was), [de]: german })[0]).toContain(
			'since: title changed;',
		);
	});

	it('keeps the numbers of its blocks when the original gets one more', () => {
		const { catalogue } = catalogueOfFiles({
			[en]: original({}, 'New\n\nOne and a half\n\nTwo\n\nThree\n'),
			[de]: german,
		});
		const [, text] = (catalogue.stories[0] as Story).texts;
		expect(text?.blockIds.map(({ ids }) => ids.join(' '))).toEqual(['p2 p1', 'p3', 'p4']);
	});
});
