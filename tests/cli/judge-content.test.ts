import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { judgeContent } from '@/lib/cli/check/judge-content';
import { judgeListedFolders } from '@/lib/cli/check/judge-listed-folders';
import { type JudgeGround, startJudges } from '@/lib/cli/check/judge-processes';
import { type ListedFolder, listFolders } from '@/lib/content/files';
import { readGlossary } from '@/lib/content/glossary';
import { formatProblems } from '@/lib/problems/print';
import { hashCode } from '@/lib/publish/code-hash';
import { checkContent } from '@/lib/translations/check';
import { now, original, translation } from '../support/sources';
import { temporaryFolder } from '../support/temporary-folder';

const files = {
	'2022/good/en.md': original({ aliases: '[2021/moved]' }, 'One.\n\nTwo, see [the other](/2022/linked/#p2).\n'),
	'2022/good/de.md': translation({ translates: '[en]' }, 'Eins.\n'),
	'2022/linked/en.md': original({}, 'One.\n\n![A](no.png) and [gone](/2022/gone/), [moved](/2021/moved/).\n'),
	'2022/linked/fr.md': translation({ translates: '[en]' }, 'Un.\n\n[À venir](/2030/later/)\n'),
	'2022/pointing/en.md': original({}, 'See [the other](/2022/linked/#p2), [itself](#p9), [later](/2030/later/).\n'),
	'2022/broken/en.md': original({ date: 'soon' }),
	'2022/Broken/en.md': 'no front matter',
	'2030/later/en.md': original({ date: '2030-01-01' }),
	'pages/about/en.md': original({ date: undefined, section: undefined }, 'See [the other](/2022/linked/#p3).\n'),
	'stray.txt': 'x',
	'2022/linked/cover.png': 'no picture',
};

let contentDir: string;
let store: { folder: string; code: string };

beforeEach(() => {
	contentDir = temporaryFolder();
	store = { folder: temporaryFolder(), code: 'a' };
	for (const [path, text] of Object.entries(files)) write(path, text);
});

function write(path: string, text: string): void {
	mkdirSync(dirname(join(contentDir, path)), { recursive: true });
	writeFileSync(join(contentDir, path), text);
}

/** Judges as the processes do, in this one. */
function judge({ contentDir, terms }: JudgeGround, folders: readonly ListedFolder[]) {
	return judgeListedFolders(contentDir, folders, readGlossary(terms).glossary);
}

/** Checks with what is known and without: both must say the same. Returns it, and which folders were judged. */
async function check(at = now) {
	const judging = vi.fn(judge);
	const warm = await judgeContent({ contentDir, now: at }, store, judging);
	const judged = judging.mock.calls.flatMap(([, folders]) => folders.map(({ name }) => name));
	const cold = await judgeContent({ contentDir, now: at }, { folder: temporaryFolder(), code: 'a' }, judge);
	expect(warm).toEqual(cold);
	const { catalogue, problems } = checkContent({ contentDir, now: at });
	expect(formatProblems(warm.problems, 'text').split('\n').sort()).toEqual(
		formatProblems(problems, 'text').split('\n').sort(),
	);
	expect(warm.texts).toBe([...catalogue.stories, ...catalogue.fixedPages].flatMap(({ texts }) => texts).length);
	return { judged, printed: formatProblems(warm.problems, 'text').replaceAll(`${contentDir}/`, '') };
}

describe('a check that remembers the last one', { timeout: 30_000 }, () => {
	it('finds what a check of everything finds, and judges nothing twice', async () => {
		const first = await check();
		expect(first.judged).toHaveLength(8);
		expect(first.printed).toContain('2022/broken/en.md:4:7  date is "soon"');
		expect(first.printed).toContain('2022/pointing/en.md:8:36  the link "#p9"');
		const second = await check();
		expect(second.judged).toEqual([]);
		expect(second.printed).toBe(first.printed);
	});

	it('judges a folder again when one of its files has changed, come or gone', async () => {
		await check();
		write('2022/broken/en.md', original());
		expect((await check()).judged).toEqual(['2022/broken']);
		write('2022/broken/de.md', translation({ translates: '[en]' }));
		const withTranslation = await check();
		expect(withTranslation.judged).toEqual(['2022/broken']);
		expect(withTranslation.printed).toContain('2022/broken/de.md:4:14  warning: the translation is not stamped');
		rmSync(join(contentDir, '2022/broken/de.md'));
		expect((await check()).judged).toEqual(['2022/broken']);
		renameSync(join(contentDir, '2022/linked/fr.md'), join(contentDir, '2022/linked/es.md'));
		expect((await check()).printed).toContain('2022/linked/es.md');
	});

	it('reports links from stories that have not changed to one that was shortened, moved or removed', async () => {
		write('2022/linked/en.md', original({}, 'One.\n\nTwo.\n'));
		expect((await check()).printed).not.toContain('2022/pointing/en.md:8:5 ');
		write('2022/linked/en.md', original({}, 'One.\n'));
		const shortened = await check();
		expect(shortened.judged).toEqual(['2022/linked']);
		expect(shortened.printed).toContain('2022/pointing/en.md:8:5  the link "/2022/linked/#p2" leads to a place');

		write('2022/linked/en.md', original({ aliases: '[2022/old]' }, 'One.\n\nTwo.\n'));
		await check();
		renameSync(join(contentDir, '2022/linked'), join(contentDir, '2022/renamed'));
		expect((await check()).printed).toContain(
			'2022/pointing/en.md:8:5  the link "/2022/linked/#p2" leads nowhere; mend',
		);
		write('2022/renamed/en.md', original({ aliases: '[2022/linked]' }, 'One.\n\nTwo.\n'));
		expect((await check()).printed).toContain('leads nowhere; the story has moved: write /2022/renamed/');
		rmSync(join(contentDir, '2022/renamed'), { recursive: true });
		expect((await check()).judged).toEqual([]);
	});

	it('reports an alias that clashes with that of a story that has not changed', async () => {
		await check();
		write('2030/later/en.md', original({ date: '2030-01-01', aliases: '[2021/moved]' }));
		const { judged, printed } = await check();
		expect(judged).toEqual(['2030/later']);
		expect(printed).toContain('the alias "2021/moved" is an address of 2030/later/en.md');
	});

	it('decides anew which stories are out', async () => {
		const early = await check();
		expect(early.printed).toContain(
			'2022/pointing/en.md:8:51  the link "/2030/later/" leads to a story that is not out',
		);
		const late = await check(new Date('2031-01-01T00:00:00Z'));
		expect(late.judged).toEqual([]);
		expect(late.printed).not.toContain('not out');
	});

	it('judges everything again by other code, and when what it remembers is not whole', async () => {
		await check();
		store = { ...store, code: 'b' };
		expect((await check()).judged).toHaveLength(8);

		const [name] = readdirSync(store.folder) as [string];
		const file = join(store.folder, name);
		const whole = readFileSync(file, 'utf8');
		const damaged = [whole.slice(0, -9), whole.replace('soon', 'seen'), '', 'x', whole.replace('\n', '')];
		for (const text of damaged) {
			writeFileSync(file, text);
			expect((await check()).judged).toHaveLength(8);
			expect((await check()).judged).toEqual([]);
		}
		expect(readdirSync(store.folder)).toEqual([name]);
	});

	it('judges many folders in several processes, to the same end', async () => {
		const content = temporaryFolder();
		for (let number = 0; number < 160; number++) {
			mkdirSync(join(content, `2022/s-${number}`), { recursive: true });
			writeFileSync(join(content, `2022/s-${number}/en.md`), original({ date: number % 2 ? 'soon' : '2022-01-01' }));
		}
		const folders = listFolders(content);
		const judged = await startJudges(hashCode())({ contentDir: content, terms: '' }, folders);
		expect(judged).toEqual(await judge({ contentDir: content, terms: '' }, folders));
		expect(judged.size).toBe(160);
	});

	it('fails, and does not wait, when a process that judges does', async () => {
		const judge = startJudges(hashCode());
		const gone = { name: '2022/gone', paths: ['2022/gone/en.md'] };
		await expect(judge({ contentDir: temporaryFolder(), terms: '' }, [gone])).rejects.toThrow('ended with 1');
	});

	it('goes on where nothing can be remembered, and says so', async () => {
		writeFileSync(join(store.folder, 'file'), '');
		store = { ...store, folder: join(store.folder, 'file') };
		const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
		expect((await check()).judged).toHaveLength(8);
		expect(complain).toHaveBeenCalledWith(expect.stringContaining('could not be kept'));
		complain.mockRestore();
	});
});
