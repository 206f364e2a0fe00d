import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import * as folders from '@/lib/content/folder';
import { checkContent } from '@/lib/translations/check';
import * as judging from '@/lib/translations/judge';
import { rememberedWork } from '@/lib/translations/remembered-work';
import { contentFolder, svg } from '../support/content-folder';
import { now, original, translation } from '../support/sources';

let contentDir: string;
let work: ReturnType<typeof rememberedWork>;
beforeEach(() => {
	work = rememberedWork();
	contentDir = contentFolder({
		'2022/a/en.md': original({}, 'We had 9,465 guests.\n'),
		'2022/a/de.md': translation({ translates: '[en]' }, 'Wir hatten 9.466 Gäste.\n'),
		'2022/b/en.md': original({ date: 'soon' }),
		'2022/c/en.md': original({ image: '{ src: cover.svg, alt: Window }' }, 'See [a](/2022/a/).\n'),
		'2022/c/cover.svg': svg,
		'pages/about/en.md': original({ date: undefined, section: undefined }),
		'glossary.yml': '',
		'stray.txt': 'x',
	});
});
const write = (path: string, text: string) => writeFileSync(join(contentDir, path), text);

/** Checks with what is remembered and without, which must say the same; gives what was worked on, and the problems. */
function check(at = now) {
	const spies = [vi.spyOn(folders, 'joinFolder'), vi.spyOn(judging, 'judgeFound')] as const;
	const remembered = checkContent({ contentDir, now: at }, work);
	const [joined, judged] = [
		spies[0].mock.calls.map(([{ texts }]) => texts[0]?.path),
		spies[1].mock.calls.map(([{ texts }]) => texts[0].path),
	];
	for (const spy of spies) spy.mockRestore();
	const { problems, paths, catalogue } = checkContent({ contentDir, now: at });
	expect(remembered).toMatchObject({ problems, paths });
	expect(JSON.stringify(remembered.catalogue)).toBe(JSON.stringify(catalogue));
	return { joined, judged, problems: problems.map(({ reason }) => reason).join('\n') };
}

it('finds what a check of everything finds, and works on nothing twice', () => {
	const first = check();
	expect(first.joined).toHaveLength(5);
	expect(first.judged).toEqual(['2022/a/en.md', '2022/c/en.md', 'pages/about/en.md']);
	expect(first.problems).toContain('9.466');
	expect(first.problems).toContain('date is "soon"');
	expect(check()).toEqual({ joined: [], judged: [], problems: first.problems });
});

it('works again on the folder alone whose files have changed, come or gone', () => {
	check();
	write('2022/b/en.md', original());
	expect(check()).toMatchObject({ joined: ['2022/b/en.md'], judged: ['2022/b/en.md'] });
	write('2022/a/de.md', translation({ translates: '[en]' }, 'Wir hatten 9.465 Gäste.\n'));
	const mended = check();
	expect(mended.joined).toEqual(['2022/a/de.md']);
	expect(mended.problems).not.toContain('9.466');
	write('2022/c/cover.svg', svg.replace('12', '24'));
	expect(check().joined).toEqual(['2022/c/en.md']);
	rmSync(join(contentDir, '2022/a/de.md'));
	expect(check().joined).toEqual(['2022/a/en.md']);
	rmSync(join(contentDir, '2022/a'), { recursive: true });
	const gone = check();
	expect(gone.joined).toEqual([]);
	expect(gone.problems).toContain('"/2022/a/" leads nowhere');
});

it('judges everything again by another glossary, and reads nothing anew for it', () => {
	check();
	const names = {
		en: 'guests',
		zh: '客',
		ja: '客',
		ko: '손님',
		fr: 'hôtes',
		es: 'x',
		de: 'Besucher',
		ru: 'x',
		ar: 'x',
	};
	const forms = Object.entries(names).map(([locale, name]) => `  ${locale}: ${name}`);
	write('glossary.yml', ['guest:', ...forms, '  pinyin: kè', ''].join('\n'));
	const { joined, judged, problems } = check();
	expect(joined).toEqual([]);
	expect(judged).toHaveLength(3);
	expect(problems).toContain('Besucher');
});
