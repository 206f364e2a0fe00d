import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { watchTree } from '@/lib/content/watch';
import { contentFolder } from '../support/content-folder';

const folder = contentFolder({ '2022/a/en.md': 'A', '2022/b/en.md': 'B' });
const file = (path: string) => join(folder, path);
let calls = 0;
const stop = watchTree(folder, () => {
	calls++;
});
afterAll(stop);

const settled = () => new Promise((resolve) => setTimeout(resolve, 250));
beforeEach(async () => {
	await settled();
	calls = 0;
});

const changes: Record<string, () => void> = {
	'a file that is changed': () => appendFileSync(file('2022/a/en.md'), '.'),
	'a file that is added': () => writeFileSync(file('2022/a/de.md'), 'A'),
	'a file that is replaced, as many editors do': () => {
		writeFileSync(file('2022/b/.en.md.new'), 'B');
		renameSync(file('2022/b/.en.md.new'), file('2022/b/en.md'));
	},
	'a file that is removed': () => rmSync(file('2022/a/de.md')),
	'a folder that is added, with what is in it': () => {
		mkdirSync(file('2023/c'), { recursive: true });
		writeFileSync(file('2023/c/en.md'), 'C');
	},
	'a file in a folder that came later': () => appendFileSync(file('2023/c/en.md'), '.'),
	'a folder that is removed and made anew': () => {
		rmSync(file('2023/c'), { recursive: true });
		mkdirSync(file('2023/c'));
	},
	'a file in that': () => writeFileSync(file('2023/c/en.md'), 'C'),
};
for (const [name, change] of Object.entries(changes))
	it(`tells of ${name}, once`, async () => {
		change();
		await expect.poll(() => calls).toBe(1);
		await settled();
		expect(calls).toBe(1);
	});

it('tells nothing while nothing happens, or once it is ended', async () => {
	await settled();
	expect(calls).toBe(0);
	stop();
	appendFileSync(file('2022/a/en.md'), '.');
	await settled();
	expect(calls).toBe(0);
});
