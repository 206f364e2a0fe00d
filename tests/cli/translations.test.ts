import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { command } from '../support/command';
import { original } from '../support/sources';
import { temporaryFolder } from '../support/temporary-folder';

/** A newsroom with one story in three languages, kept in git; its two translations are not stamped. */
function newsroom() {
	const root = temporaryFolder();
	const content = join(root, 'content');
	const folder = join(content, '2022/x');
	mkdirSync(folder, { recursive: true });
	const git = (...args: string[]) =>
		execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
			stdio: 'ignore',
		});
	const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
	const run = async (...args: string[]) => {
		const started = command('translations', args, { CONTENT_DIR: content });
		const code = await started.ended;
		return { code, stdout: started.stdout, stderr: started.stderr };
	};
	write('en.md', original({ title: 'News' }, 'One.\n\nTwo has\n9,465 people.\n\nThree.\n'));
	for (const name of ['de.md', 'fr.md'])
		write(name, '---\r\ntitle: "X"  # odd\r\ndescription: Y\r\ntranslates: [en]\r\n---\r\n\r\nA\r\n\r\nB\r\n\r\nC\r\n');
	git('init', '--quiet');
	git('add', '.');
	git('commit', '--quiet', '--message', 'First');
	return { content, folder, write, run, read: (name: string) => readFileSync(join(folder, name), 'utf8') };
}

const statuses = async ({ run }: ReturnType<typeof newsroom>) => {
	const { stdout } = await run('--json');
	return JSON.parse(stdout).stories[0].languages;
};

it('stamps, and tells from then on which blocks of the original have changed', async () => {
	const room = newsroom();
	expect((await room.run()).stdout).toMatch(/2022\/x +original +missing .*unstamped/);

	const before = room.read('de.md');
	expect(await room.run('stamp', '--all')).toMatchObject({
		code: 0,
		stdout: `${room.folder}/fr.md stamped\n${room.folder}/de.md stamped\n`,
	});
	const after = room.read('de.md');
	const stamp = after.slice(after.indexOf('translates:'), after.indexOf('---', 5));
	expect(after.replace(stamp, 'translates: [en]\r\n')).toBe(before);
	expect(await room.run('stamp', `${room.folder}/fr.md`)).toMatchObject({ stdout: '1 was stamped already.\n' });
	expect(await statuses(room)).toMatchObject({ de: { status: 'current' }, fr: { status: 'current' } });

	room.write('en.md', original({ title: 'News' }, 'One.\n\nTwo has 9,465\npeople.\n\nThree.\n'));
	expect(await statuses(room)).toMatchObject({ de: { status: 'current' }, fr: { status: 'current' } });

	room.write('en.md', original({ title: 'News' }, 'One.\n\nTwo has 9,600 people.\n\nThree.\n'));
	const stale = { status: 'stale', words: [], blocks: [{ kind: 'changed', block: 'p2', was: 'p2' }] };
	expect(await statuses(room)).toMatchObject({ de: stale, fr: stale });
	expect((await room.run('--status', 'stale')).stdout).toContain('2022/x/fr.md: p2 changed');
	expect((await room.run('diff', '2022/x', 'fr')).stdout).toBe(
		'p2 changed\n- Two has 9,465 people.\n+ Two has 9,600 people.\n',
	);

	room.write('en.md', original({ title: 'News' }, 'Three.\n\nOne.\n\nTwo has 9,465 people.\n'));
	const moved = { status: 'stale', blocks: [{ kind: 'moved', block: 'p1', was: 'p3' }] };
	expect(await statuses(room)).toMatchObject({ de: moved, fr: moved });
}, 60_000);

it('says so when the old text is not at hand', async () => {
	const room = newsroom();
	room.write('en.md', original({ title: 'Not in git' }, 'One, not in git.\n'));
	await room.run('stamp', '--all');
	room.write('en.md', original({ title: 'Newer' }, 'One.\n\nMore.\n'));
	expect((await room.run('diff', '2022/x', 'de')).stdout).toBe(
		`title changed
? the old text is not at hand: no version in git holds it
+ Newer

p1 changed
? the old text is not at hand: no version in git holds it
+ One.

p2 added
+ More.
`,
	);
}, 30_000);

it('names what is broken, and stamps nothing if one file cannot be', async () => {
	const room = newsroom();
	room.write('fr.md', '---\ntitle: X\ntranslates: [en]\n---\n');
	const before = room.read('de.md');
	const { code, stderr } = await room.run('stamp', `${room.folder}/de.md`, `${room.folder}/fr.md`);
	expect({ code, stderr }).toEqual({
		code: 1,
		stderr: `${room.folder}/fr.md:2:1  description is missing; write it in plain words, without Markdown\n`,
	});
	expect(room.read('de.md')).toBe(before);
	expect(await statuses(room)).toMatchObject({ fr: { status: 'broken' }, ja: { status: 'missing' } });
	expect((await room.run('stamp', `${room.folder}/en.md`)).stderr).toContain('is no translation; name files such as');
	expect((await room.run('--status', 'odd')).stderr).toContain('there is no status "odd"; use one of original,');
}, 30_000);
