import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addStory } from '@/lib/cli/new/story';
import { addTranslation } from '@/lib/cli/new/translation';
import { formatProblems } from '@/lib/problems/print';
import { ProblemsError } from '@/lib/problems/problem';
import { command } from '../support/command';
import { original } from '../support/sources';
import { temporaryFolder } from '../support/temporary-folder';

/** An empty newsroom, and commands run in it. */
function newsroom() {
	const content = join(temporaryFolder(), 'content');
	mkdirSync(content);
	// Eight in the evening in London is the next day in Shanghai.
	const settings = { CONTENT_DIR: content, BUILD_TIME: '2026-11-22T20:00:00Z' };
	const run = async (name: string, ...args: string[]) => {
		const started = command(name, args, settings);
		const code = await started.ended;
		return { code, stdout: started.stdout, stderr: started.stderr };
	};
	const write = (path: string, text: string) => {
		mkdirSync(join(content, path, '..'), { recursive: true });
		writeFileSync(join(content, path), text);
	};
	return { content, run, write, read: (path: string) => readFileSync(join(content, path), 'utf8') };
}

it('makes a story and a translation that pass check, and touches neither again', async () => {
	const { content, run, read } = newsroom();
	const story = ['story', '2026/a-story', '--locale', 'ja', '--section', 'guides'];
	const translation = ['translation', '2026/a-story', 'fr'];
	expect(await run('new', ...story)).toMatchObject({
		code: 0,
		stdout: `${content}/2026/a-story/ja.md is there to be filled in. When it is done, remove "draft: true".\n`,
	});
	expect(await run('new', ...translation)).toMatchObject({ code: 0 });

	const files = ['2026/a-story/ja.md', '2026/a-story/fr.md'];
	const [japanese = '', french = ''] = files.map(read);
	expect(japanese).toContain('\ndate: 2026-11-23\n');
	expect(japanese).toContain('\nsection: guides\n');
	expect(french).toContain('\ntranslates: [ja]\n');
	expect(french).toContain('<!-- p1\nFirst paragraph');
	const checked = await run('check', '--content', '--json');
	expect(checked.code).toBe(0);
	const problems = JSON.parse(checked.stdout) as { severity: string; file: string }[];
	expect(problems.map(({ severity, file }) => [severity, file])).toEqual([
		['warning', `${content}/2026/a-story/fr.md`],
		['warning', `${content}/2026/a-story/fr.md`],
	]);

	const untouched = 'the file is there already, and was not touched; edit it, or remove it first';
	expect(await run('new', ...translation)).toMatchObject({
		code: 1,
		stderr: `${content}/2026/a-story/fr.md:1:1  ${untouched}\n`,
	});
	expect(await run('new', ...story)).toMatchObject({
		code: 1,
		stderr: `${content}/2026/a-story/ja.md:1:1  the file is there already: it is the original, and was not touched; name another language\n`,
	});
	expect(files.map(read)).toEqual([japanese, french]);
}, 60_000);

it('says which commands there are when it is called wrongly', async () => {
	const { code, stderr } = await newsroom().run('new', 'page', '2022/x');
	expect(stderr).toBe('command line:1:1  there is no command "page"; use one of story, translation\n');
	expect(code).toBe(1);
});

/** What a command that does not run prints. */
function problemsOf(command: () => void): string {
	try {
		command();
	} catch (error) {
		if (error instanceof ProblemsError) return formatProblems(error.problems, 'text');
		throw error;
	}
	return '';
}

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('says what is wrong, and writes nothing:', () => {
	const room = newsroom();
	room.write('2022/x/en.md', original({ aliases: '[2021/old]' }));
	room.write('2022/broken/en.md', original({ date: '12 mars' }));
	const hint = 'write a year and a name in small letters, such as 2022/a-story';

	it.each([
		['a year', ['story', '22/y'], `command line:1:1  "22/y" is no address of a story: "22" is no year; ${hint}`],
		[
			'a name',
			['story', '2022/Y'],
			`command line:1:1  "2022/Y" is no address of a story: "Y" makes no address; ${hint}`,
		],
		['a page', ['story', 'pages/about'], `command line:1:1  "pages/about" is no address of a story; ${hint}`],
		[
			'a path that leaves the folder',
			['story', '../2022/y'],
			`command line:1:1  "../2022/y" is no address of a story: nothing is read from here; ${hint}`,
		],
		[
			'a language',
			['story', '2022/y', '--locale', 'it'],
			'command line:1:1  there is no language "it"; use one of en, ',
		],
		[
			'a section',
			['story', '2022/y', '--section', 's'],
			'command line:1:1  there is no section "s"; use one of news, ',
		],
		[
			'a story that exists',
			['story', '2022/x', '--locale', 'ko'],
			'command line:1:1  the story 2022/x exists; translate it: npm run new -- translation 2022/x ko',
		],
		[
			'an address that another story had',
			['story', '2021/old'],
			`${room.content}/2022/x/en.md:6:11  the alias "2021/old" is an address of 2021/old/en.md; remove it from one of the two`,
		],
		[
			'a story that does not exist',
			['translation', '2022/y', 'fr'],
			'command line:1:1  there is no story 2022/y; begin it: npm run new -- story 2022/y',
		],
		[
			'a story that cannot be read',
			['translation', '2022/broken', 'fr'],
			`${room.content}/2022/broken/en.md:4:7  date is "12 mars"; write an ISO date, such as 2022-03-12`,
		],
		[
			'the language of the original',
			['translation', '2022/x', 'en'],
			`${room.content}/2022/x/en.md:1:1  the file is there already: it is the original, and was not touched; name another language`,
		],
		['a language left out', ['translation', '2022/x'], 'command line:1:1  translation needs a story and a language;'],
	])('%s', (_, [name = '', ...args], problem) => {
		vi.stubEnv('CONTENT_DIR', room.content);
		expect(problemsOf(() => (name === 'story' ? addStory : addTranslation)(args))).toContain(problem);
		for (const path of ['2022/y', '2021', '2022/x/fr.md', '2022/x/ko.md', '2022/broken/fr.md'])
			expect(existsSync(join(room.content, path)), path).toBe(false);
	});
});
