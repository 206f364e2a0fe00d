import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCatalogue } from '@/lib/content/load';
import { readSources } from '@/lib/content/read';
import { now, original } from '../support/sources';
import { temporaryFolder } from '../support/temporary-folder';

function folderOf(files: Record<string, string | Buffer>): string {
	const folder = temporaryFolder();
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return folder;
}

it('reads texts and pictures with their sizes, in a fixed order, and passes hidden files by', () => {
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"/>';
	const sources = readSources(
		folderOf({
			'2022/b/en.md': 'B',
			'2022/a/cover.svg': svg,
			'2022/a/en.md': 'A',
			'.DS_Store': 'x',
			'2022/.a.swp': 'x',
		}),
	);
	expect(sources.texts).toEqual([
		{ path: '2022/a/en.md', text: 'A' },
		{ path: '2022/b/en.md', text: 'B' },
	]);
	expect(sources.pictures).toEqual([
		{ path: '2022/a/cover.svg', hash: expect.stringMatching(/^[0-9a-f]{16}$/), width: 300, height: 200 },
	]);
	expect(sources.problems).toEqual([]);
});

it('names files as seen from where the command was started', () => {
	const contentDir = folderOf({
		'2022/a/en.md': Buffer.from([0x61, 0xff]),
		'2022/a/cover.png': 'no picture',
		'2022/b/en.md': original({ date: 'soon' }),
	});
	const { problems } = loadCatalogue({ contentDir, now });
	expect(problems.map(({ file, line, column, reason }) => `${file}:${line}:${column}  ${reason}`)).toEqual([
		`${contentDir}/2022/a/cover.png:1:1  the file is not a picture of the kind that its name says`,
		`${contentDir}/2022/a/en.md:1:2  the text is not UTF-8 from here on`,
		`${contentDir}/2022/b/en.md:4:7  date is "soon"`,
	]);
});

it('says so when there is no such folder', () => {
	expect(loadCatalogue({ contentDir: '/nowhere/content', now }).problems).toEqual([
		{
			severity: 'error',
			file: '/nowhere/content',
			line: 1,
			column: 1,
			reason: 'there is no such folder',
			remedy: 'set CONTENT_DIR to the folder of the stories',
		},
	]);
});
