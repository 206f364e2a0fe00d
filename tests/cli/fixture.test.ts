import { expect, it } from 'vitest';
import { writeFixture } from '@/lib/cli/fixture';
import { buildCatalogue } from '@/lib/content/catalogue';
import { readSources, type Sources } from '@/lib/content/read';
import { temporaryFolder } from '../support/temporary-folder';

it('the test site is the same every time, and without fault', async () => {
	const folders = [temporaryFolder(), temporaryFolder()];
	for (const folder of folders) await writeFixture(folder);
	const [first, second] = folders.map((folder) => readSources(folder));
	expect(first).toEqual(second);
	const { problems, catalogue } = buildCatalogue(first as Sources, new Date());
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(catalogue.stories).toHaveLength(300);
	expect([...catalogue.pictures.values()].filter(({ path }) => path.endsWith('.jpg'))).toMatchObject([
		{ width: 1600, height: 1067 },
	]);
}, 60_000);
