import { describe, expect, it } from 'vitest';
import { problemIn } from '@/lib/problems/problem';
import type { Board } from '@/lib/views/board';
import { boardFilter, boardOf } from '@/lib/views/board';
import type { Live } from '@/lib/views/live';
import { catalogueOfFiles, now, original, stampedFor, translation } from '../support/sources';

const before = original({ title: 'Parks', date: '2022-03-09' }, 'One.\n\nTwo.\n');
const files = {
	'2022/parks/en.md': original({ title: 'Parks', date: '2022-03-09' }, 'One.\n\nTwo, changed.\n\nThree.\n'),
	'2022/parks/de.md': stampedFor(translation({}, 'Eins.\n\nZwei.\n'), before),
	'2022/parks/fr.md': translation({ translates: '[en]' }, 'Un.\n\nDeux.\n'),
	'2022/parks/ja.md': translation({ titel: 'X' }),
	'2022/rivers/zh.md': original({ title: '河', section: 'policy', draft: 'true' }),
	'2024/soon/en.md': original({ title: 'Soon', date: '2024-02-01T09:00:00+08:00' }),
	'2023/lost/en.md': original({ title: 'Lost', date: '8 March' }),
};
const { catalogue, problems } = catalogueOfFiles(files);
const live: Live = {
	catalogue,
	paths: Object.keys(files),
	problems: [...problems, problemIn('messages/en.json', { line: 1, column: 1, reason: 'A', remedy: 'B' })].map(
		(problem) => ({
			...problem,
			file: problem.file.startsWith('messages/') ? problem.file : `content/${problem.file}`,
		}),
	),
	edition: { catalogue, siteUrl: 'https://news.example', glossary: [] },
	now,
	revision: '',
};
const board = (query: Record<string, string> = {}) => boardOf(live, 'content', boardFilter(query));
const states = ({ rows }: Board, key: string) =>
	Object.fromEntries(
		rows
			.find((row) => row.key === key)
			?.cells.map(({ locale, status, hidden }) => [locale, hidden ? `${status}, ${hidden}` : status]) ?? [],
	);
const keys = ({ rows }: Board) => rows.map(({ key }) => key);

describe('the board', () => {
	it('says of every story how it stands in every language', () => {
		expect(states(board(), '2022/parks')).toEqual({
			...{ en: 'original', zh: 'missing', ja: 'broken', ko: 'missing', fr: 'unstamped' },
			...{ es: 'missing', de: 'stale', ru: 'missing', ar: 'missing' },
		});
		expect(states(board(), '2022/rivers')).toMatchObject({ zh: 'original, draft' });
		expect(states(board(), '2024/soon')).toMatchObject({ en: 'original, scheduled' });
		expect(states(board(), '2023/lost')).toMatchObject({ en: 'broken', ja: 'missing' });
	});

	it('names what has changed, the page, and the file', () => {
		const parks = board().rows.find(({ key }) => key === '2022/parks');
		expect(parks).toMatchObject({ title: 'Parks', folder: 'content/2022/parks/' });
		expect(parks?.cells.find(({ locale }) => locale === 'de')).toEqual({
			locale: 'de',
			status: 'stale',
			hidden: undefined,
			changes: ['p2 changed', 'p3 added'],
			address: '/de/2022/parks/',
			file: 'de.md',
		});
		expect(parks?.cells.find(({ locale }) => locale === 'ar')?.address).toBeUndefined();
	});

	it('counts: the problems of each story and of all, the texts of each language, and names what is due next', () => {
		const { rows, problems: all, totals, columns, next, stories } = board();
		expect(rows.map((row) => [row.key, row.problems > 0])).toEqual([
			['2024/soon', false],
			['2022/parks', true],
			['2022/rivers', false],
			['2023/lost', true],
		]);
		expect(all).toHaveLength(live.problems.length);
		expect(stories).toBe(4);
		const broken = totals.find(({ status }) => status === 'broken');
		expect(columns.filter((_, index) => broken?.counts[index] === 1)).toEqual(['en', 'ja']);
		expect(next).toEqual({ key: '2024/soon', time: '2024-02-01 09:00' });
	});
});

describe('the filters of the board', () => {
	it('ask for a status in any language, or in one', () => {
		expect(keys(board({ state: 'stale' }))).toEqual(['2022/parks']);
		expect(keys(board({ state: 'broken' }))).toEqual(['2022/parks', '2023/lost']);
		expect(keys(board({ state: 'draft' }))).toEqual(['2022/rivers']);
		expect(keys(board({ state: 'broken', locale: 'ja' }))).toEqual(['2022/parks']);
		expect(board({ locale: 'ja' }).columns).toEqual(['ja']);
	});

	it('ask for a section, and for words', () => {
		expect(keys(board({ section: 'policy' }))).toEqual(['2022/rivers']);
		expect(keys(board({ text: 'PARK' }))).toEqual(['2022/parks']);
		expect(keys(board({ text: '2023/' }))).toEqual(['2023/lost']);
		expect(keys(board({ text: 'nothing' }))).toEqual([]);
	});

	it('pass over what makes no sense', () => {
		expect(boardFilter({ state: 'late', locale: 'xx', section: ['sport'], text: ' ' })).toEqual({});
	});
});
