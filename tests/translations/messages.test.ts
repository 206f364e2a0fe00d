import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { judgeMessages } from '@/lib/translations/messages/judge-messages';
import { readMessages } from '@/lib/translations/messages/read-messages';
import { printed } from '../support/sources';

const english = {
	title: 'The Hongqiao file',
	list: { page: 'Page {page}', stories: '{count, plural, one {# story} other {# stories}}' },
	updated: 'Updated <date></date>',
};
const german = {
	title: 'Die Akte Hongqiao',
	list: { page: 'Seite {page}', stories: '{count, plural, one {# Artikel} other {# Artikel}}' },
	updated: 'Aktualisiert am <date></date>',
};

const sourceOf = (locale: Locale, messages: object | string | undefined) => ({
	locale,
	file: `messages/${locale}.json`,
	text: typeof messages === 'object' ? JSON.stringify(messages, null, 2) : messages,
});

const problemsOf = (locale: Locale, messages: object | string | undefined, original: object = english) =>
	judgeMessages([sourceOf('en', original), sourceOf(locale, messages)]).map(printed);

/** The problems of one message in a language and in English. */
const problemsOfOne = (locale: Locale, text: unknown, englishText = 'A [text]') =>
	problemsOf(locale, { key: text }, { key: englishText });

describe('messages', () => {
	it('of the portal itself have no problems', () => {
		expect(judgeMessages(readMessages())).toEqual([]);
	});

	it('that are complete have none', () => {
		expect(problemsOf('de', german)).toEqual([]);
	});

	it('that are missing are reported where they belong', () => {
		const { updated: _, ...rest } = german;
		expect(problemsOf('de', { ...rest, list: { page: german.list.page } })).toEqual([
			'messages/de.json:3:3  list.stories is missing; translate "{count, plural, one {# story} other {# stories}}"',
			'messages/de.json:1:1  updated is missing; translate "Updated <date></date>"',
		]);
	});

	it('that English does not have are reported', () => {
		expect(problemsOf('de', { ...german, more: 'Mehr' })).toEqual([
			'messages/de.json:8:3  more does not exist in English; remove it, or add it to every language',
		]);
	});

	it('that are no text, or empty, are reported', () => {
		expect(problemsOfOne('de', 3)).toContain(
			'messages/de.json:2:3  key is not a text; write a text between quotation marks',
		);
		expect(problemsOfOne('de', ' ')).toEqual(['messages/de.json:2:10  key is empty; write its words']);
	});

	it('in a file that is broken or not there are reported', () => {
		expect(problemsOf('de', undefined)).toEqual([
			'messages/de.json:1:1  there is no such file; translate messages/en.json',
		]);
		expect(problemsOf('de', '{\n  "title": "a"\n  "list": "b"\n}')[0]).toMatch(
			/^messages\/de\.json:\d+:\d+ {2}the file is not JSON: .+; mend it here$/,
		);
		expect(problemsOf('de', '{\n  title: "a"\n}')[0]).toBe(
			'messages/de.json:1:1  the file is not JSON; put quotation marks around keys and texts',
		);
		expect(problemsOf('de', '{\n  "title": "a",\n  "title": "b"\n}')[0]).toBe(
			'messages/de.json:3:3  the key stands here a second time; keep one of the two',
		);
	});
});

describe('a message', () => {
	const cases: Record<string, [english: string, german: string, ...problems: string[]]> = {
		'that is not closed': [
			'A {b}',
			'Ein {b',
			'key is no ICU message: expect argument closing brace; close every brace and tag, and put a brace that is to be shown between apostrophes',
		],
		'without a form for the other numbers': [
			'{n, plural, one {day} other {days}}',
			'{n, plural, one {Tag}}',
			'key is no ICU message: missing other clause; close every brace and tag, and put a brace that is to be shown between apostrophes',
		],
		'that lacks an argument': ['A {b}', 'Ein', 'key lacks {b}; put it where this language wants it'],
		'that lacks a tag': ['On <date></date>', 'Am', 'key lacks <date>; put it where this language wants it'],
		'with an argument too many': ['A', 'Ein {b}', 'key has {b}, which English does not; remove it'],
		'with another form of an argument': [
			'On {day, date, short}',
			'Am {day}',
			'key has {day} as value, and English as date; use the same form',
		],
		'with other keys to select from': [
			'{who, select, a {A} other {B}}',
			'{who, select, c {Eins} other {Zwei}}',
			'key has {who} as select of c, other, and English as select of a, other; use the same form',
		],
	};
	for (const [name, [original, translated, ...problems]] of Object.entries(cases))
		it(`${name} is reported`, () => {
			expect(problemsOfOne('de', translated, original)).toEqual(
				problems.map((problem) => `messages/de.json:2:10  ${problem}`),
			);
		});

	it('may order its arguments as it likes, show one twice, and name exact numbers', () => {
		const original = '<b>{who}</b> has {n, plural, one {# day} other {# days}}';
		const translated = '{n, plural, =0 {kein Tag} one {# Tag} other {# von {n} Tagen}} für <b>{who}</b>';
		expect(problemsOfOne('de', translated, original)).toEqual([]);
	});
});

describe('plural forms', () => {
	const original = '{n, plural, one {# day} other {# days}}';

	it('that the language has and the message does not are warned of', () => {
		expect(problemsOfOne('ru', '{n, plural, one {# день} few {# дня} other {# дней}}', original)).toEqual([
			expect.stringMatching(
				/^warning messages\/ru\.json:2:10 {2}key lacks the form “many” of \{n\}; add it: this language has [a-z, ]+$/,
			),
		]);
	});

	it('that the language never uses are warned of', () => {
		expect(problemsOfOne('ja', '{n, plural, one {#日} other {#日}}', original)).toEqual([
			'warning messages/ja.json:2:10  key has a form “one” of {n} that this language never uses; remove it',
		]);
	});

	it('of ordinal numbers are those of ordinal numbers', () => {
		const ordinal = '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}';
		expect(problemsOfOne('de', '{n, selectordinal, other {#.}}', ordinal)).toEqual([]);
		expect(problemsOfOne('de', '{n, selectordinal, one {#.} other {#.}}', ordinal)).toEqual([
			'warning messages/de.json:2:10  key has a form “one” of {n} that this language never uses; remove it',
		]);
	});
});

describe('a message left in English', () => {
	const warned = (locale: Locale, text: string, englishText = text) =>
		problemsOfOne(locale, text, englishText).some((problem) => problem.includes('key is in English;'));

	it('is warned of where it is the same, letter by letter', () => {
		expect(warned('de', 'Languages')).toBe(true);
		expect(warned('fr', 'Page {page} of the archive')).toBe(true);
		expect(problemsOfOne('es', 'Read on', 'Read on')).toEqual([
			'warning messages/es.json:2:10  key is in English; translate it; a word that both languages share is named in lib/translations/messages/untranslated.ts',
		]);
	});

	it('is warned of where it has no letter of the language’s script', () => {
		for (const locale of ['zh', 'ja', 'ko', 'ru', 'ar'] as const) expect(warned(locale, 'Hongqiao')).toBe(true);
		expect(warned('ja', '{n, plural, other {# stories}}', '{n, plural, one {# story} other {# stories}}')).toBe(true);
	});

	it('is not seen in names, in words that both languages share, nor in what has no words', () => {
		expect(warned('de', 'Hongqiao')).toBe(false);
		expect(warned('fr', 'Page {page}')).toBe(false);
		expect(warned('de', 'Page {page}')).toBe(true);
		expect(warned('ru', '{a} – {b}')).toBe(false);
		expect(warned('zh', '关于Tongwen')).toBe(false);
	});
});
