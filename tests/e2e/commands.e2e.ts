import { execFileSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { hashOf } from '@/lib/config/hash';
import { command, printed } from '../support/command';
import { get } from '../support/http';
import { original } from '../support/sources';
import { temporaryFolder } from '../support/temporary-folder';

const outDir = inject('outDir');
const siteUrl = inject('base');

/** A copy of the newsroom's content, to be changed: all of it, or its first year alone, which is built faster. */
function copiedContent(amount: 'all' | 'first year' = 'first year'): string {
	const folder = join(temporaryFolder(), 'content');
	const isWanted = (path: string) => amount === 'all' || !/^content\/(?!2022)\d{4}/.test(path);
	cpSync('content', folder, { recursive: true, filter: isWanted });
	return folder;
}

function edit(file: string, from: string, to: string): void {
	const text = readFileSync(file, 'utf8');
	expect(text).toContain(from);
	writeFileSync(file, text.replace(from, to));
}

/** Path and hash of every file below a folder: equal for equal sites. */
function fingerprint(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => `${file.slice(folder.length)} ${hashOf(readFileSync(file))}`)
		.sort();
}

describe('npm run check', () => {
	const broken = join(temporaryFolder(), 'content');
	mkdirSync(join(broken, '2022/x'), { recursive: true });
	writeFileSync(join(broken, '2022/x/en.md'), original({ date: '12 mars' }));
	const settings = { CONTENT_DIR: broken };
	const reason = 'date is "12 mars"';
	const remedy = 'write an ISO date, such as 2022-03-12';

	it('prints problems with their place, and ends with 1', async () => {
		const run = command('check', ['--content'], settings);
		expect(await run.ended).toBe(1);
		expect(run.stdout).toBe(`${broken}/2022/x/en.md:4:7  ${reason}; ${remedy}\n`);
	});

	it('prints them as JSON, and nothing else', async () => {
		const run = command('check', ['--content', '--json'], settings);
		expect(await run.ended).toBe(1);
		expect(JSON.parse(run.stdout)).toEqual([
			{ severity: 'error', file: `${broken}/2022/x/en.md`, line: 4, column: 7, reason, remedy },
		]);
	});

	it('prints them as annotations of a pull request', async () => {
		const run = command('check', ['--content', '--format', 'github'], settings);
		expect(await run.ended).toBe(1);
		expect(run.stdout).toBe(`::error file=${broken}/2022/x/en.md,line=4,col=7::${reason}; ${remedy}\n`);
	});

	it('finds no error in the newsroom’s own content, and ends with 0', async () => {
		expect(await command('check', ['--content']).ended).toBe(0);
	});

	it('says how it is called when it is called wrongly', async () => {
		for (const args of [
			['--fromat', 'json'],
			['--format', 'xml'],
		]) {
			const run = command('check', args);
			expect(await run.ended).toBe(1);
			expect(run.stderr).toMatch(/--fromat|Usage: npm run check/);
		}
	});

	it('says which setting makes no sense', async () => {
		const run = command('check', ['--content'], { SITE_URL: 'news', PORT: 'x' });
		expect(await run.ended).toBe(1);
		expect(run.stderr).toContain('environment:1:1  PORT is "x"; write a port number, such as 3000');
		expect(run.stderr).toContain(
			'environment:1:1  SITE_URL is "news"; write an origin, such as https://news.example.org',
		);
	});
});

describe('npm run build', () => {
	it('renders nothing when nothing changed, and one page when one paragraph of one language did', async () => {
		const settings = { CONTENT_DIR: copiedContent('all'), OUT_DIR: join(temporaryFolder(), 'out'), SITE_URL: siteUrl };
		const first = command('build', [], settings);
		expect(await first.ended, first.stderr).toBe(0);
		expect(first.stdout).toMatch(/; 0 of them were rendered/);
		expect(fingerprint(settings.OUT_DIR)).toEqual(fingerprint(outDir));

		const again = command('build', [], settings);
		expect(await again.ended).toBe(0);
		expect(again.stdout).toContain('is up to date');

		edit(
			join(settings.CONTENT_DIR, '2022/hongqiao-talent-hub/de.md'),
			'Auch ein Park',
			'Auch ein line-through underline bg-black',
		);
		const changed = command('build', [], settings);
		expect(await changed.ended, changed.stderr).toBe(0);
		expect(changed.stdout).toMatch(/; 1 of them was rendered/);
		const before = fingerprint(outDir);
		const different = fingerprint(settings.OUT_DIR).filter((line) => !before.includes(line));
		const page = '/de/2022/hongqiao-talent-hub/index.html';
		// The page, and what tells machines the same text.
		const texts = [page, page.replace('.html', '.md'), '/de/feed.json', '/de/feed.xml'];
		const ofSection = ['/de/sections/news/feed.json', '/de/sections/news/feed.xml'];
		expect(different.map((line) => line.split(' ')[0])).toEqual(
			[...texts, ...ofSection].flatMap((file) => [file, `${file}.br`, `${file}.gz`]).sort(),
		);
		// Words of a story that are names of classes do not change the styles.
		const styles = (folder: string) => /<style>.*<\/style>/s.exec(readFileSync(join(folder, page), 'utf8'))?.[0];
		expect(styles(settings.OUT_DIR)).toBe(styles(outDir));
		expect(styles(outDir)).toContain('.prose');
	});

	it('leaves the site as it was when content is broken, and when a page breaks a rule', async () => {
		const settings = { CONTENT_DIR: copiedContent(), OUT_DIR: join(temporaryFolder(), 'out'), SITE_URL: siteUrl };
		expect(await command('build', [], settings).ended).toBe(0);
		const before = fingerprint(settings.OUT_DIR);

		const story = join(settings.CONTENT_DIR, '2022/hongqiao-talent-hub/en.md');
		edit(story, 'date: 2022-03-08', 'date: 8 March');
		appendFileSync(join(settings.CONTENT_DIR, '2022/hongqiao-hr-service-park/zh.md'), '\n> 多\n');
		const broken = command('build', [], settings);
		expect(await broken.ended).toBe(1);
		const checked = command('check', ['--content'], settings);
		expect(await checked.ended).toBe(1);
		expect(checked.stdout).toMatch(
			/zh\.md:\d+:1 {2}warning: the original has nothing that this, a quotation, translates/,
		);
		expect(broken.stderr).toContain(checked.stdout);
		expect(broken.stderr).toContain(`${story}:4:7  date is "8 March"; write an ISO date, such as 2022-03-12`);
		expect(fingerprint(settings.OUT_DIR)).toEqual(before);

		edit(story, 'date: 8 March', 'date: 2022-03-08');
		const words = Array.from({ length: 9000 }, (_, index) => hashOf(String(index))).join(' ');
		writeFileSync(story, `${readFileSync(story, 'utf8')}\n${words}\n`);
		const heavy = command('build', [], settings);
		expect(await heavy.ended).toBe(1);
		expect(heavy.stderr).toMatch(
			/^en\/2022\/hongqiao-talent-hub\/index\.html:1:1 {2}it weighs \d+ bytes compressed, and 14000 are the most;/m,
		);
		expect(fingerprint(settings.OUT_DIR)).toEqual(before);
	});

	it('leaves the site as it was when it is killed, whatever it was doing', async () => {
		const settings = { CONTENT_DIR: copiedContent(), OUT_DIR: join(temporaryFolder(), 'out'), SITE_URL: siteUrl };
		expect(await command('build', [], settings).ended).toBe(0);
		const before = fingerprint(settings.OUT_DIR);
		edit(join(settings.CONTENT_DIR, '2022/hongqiao-talent-hub/ko.md'), '9465', '9,465');
		const staged = () =>
			readdirSync(join(settings.OUT_DIR, '../.out.releases')).some((name) => name.startsWith('staging'));

		for (const isTime of [(elapsed: number) => elapsed > 1500, staged]) {
			const run = command('build', [], settings);
			const start = performance.now();
			while (run.child.exitCode === null && !isTime(performance.now() - start))
				await new Promise((resolve) => setTimeout(resolve, 1));
			run.child.kill('SIGKILL');
			await run.ended;
			expect(fingerprint(settings.OUT_DIR)).toEqual(before);
		}
		const last = command('build', [], settings);
		expect(await last.ended, last.stderr).toBe(0);
		expect(fingerprint(settings.OUT_DIR)).not.toEqual(before);
	});

	it('publishes a photograph in every size, without what the camera noted; a broken picture stops it', async () => {
		const content = copiedContent();
		const story = join(content, '2022/hongqiao-hr-service-park');
		const drawing = await sharp(join(story, 'cover.svg')).resize(800).png().toBuffer();
		const photograph = await sharp(drawing)
			.withExif({ IFD0: { Copyright: 'Secret name' } })
			.jpeg()
			.toBuffer();
		writeFileSync(join(story, 'cover.jpg'), photograph);
		edit(join(story, 'en.md'), 'cover.svg', 'cover.jpg');
		const settings = { CONTENT_DIR: content, OUT_DIR: join(temporaryFolder(), 'out'), SITE_URL: siteUrl };
		const site = command('build', [], settings);
		expect(await site.ended, site.stderr).toBe(0);

		const page = readFileSync(join(settings.OUT_DIR, 'zh/2022/hongqiao-hr-service-park/index.html'), 'utf8');
		const offered = [...page.matchAll(/(\/pictures\/\w+-\d+\.(?:avif|webp|jpg))/g)].map(([, address = '']) => address);
		expect([...new Set(offered)].map((address) => address.replace(/^.*-/, ''))).toEqual([
			...['800.jpg', '360.avif', '720.avif', '800.avif', '360.webp', '720.webp', '800.webp'],
		]);
		for (const address of offered)
			expect((await sharp(join(settings.OUT_DIR, address)).metadata()).exif, address).toBeUndefined();

		const before = fingerprint(settings.OUT_DIR);
		writeFileSync(join(story, 'cover.jpg'), photograph.subarray(0, photograph.length / 2));
		edit(join(story, 'cover.svg'), '</svg>', '<script/></svg>');
		const check = command('check', ['--content'], settings);
		expect(await check.ended).toBe(1);
		expect(check.stdout).toMatch(
			/\/cover\.jpg:1:1 {2}the picture is broken: .*\/cover\.svg:1:\d+ {2}the picture holds a script;/s,
		);

		edit(join(story, 'cover.svg'), '<script/></svg>', '</svg>');
		const broken = command('build', [], settings);
		expect(await broken.ended).toBe(1);
		expect(broken.stderr).toMatch(/\/cover\.jpg:1:1 {2}the picture is broken: .*; export it again, or copy it anew\n/);
		expect(fingerprint(settings.OUT_DIR)).toEqual(before);
	});

	it('keeps drafts and stories whose time has not come out of the site, and shows them in a preview beside it', async () => {
		const content = copiedContent();
		const folder = (slug: string) => {
			mkdirSync(join(content, slug), { recursive: true });
			return join(content, slug);
		};
		const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="8"><title>Secret</title></svg>';
		const image = '{ src: cover.svg, alt: Secretly }';
		writeFileSync(join(folder('2022/unfinished'), 'cover.svg'), picture);
		const draft = { title: 'Half-baked', draft: 'true', image, aliases: '[2021/raw-dough]' };
		writeFileSync(join(folder('2022/unfinished'), 'en.md'), original(draft));
		const scheduled = { title: 'Embargoed', date: '2026-11-30T09:00:00+08:00', aliases: '[2021/too-early]' };
		writeFileSync(join(folder('2026/later'), 'en.md'), original(scheduled));
		edit(join(content, '2022/hongqiao-talent-hub/ko.md'), 'description:', 'draft: true\ndescription:');

		const settings = {
			CONTENT_DIR: content,
			OUT_DIR: join(temporaryFolder(), 'out'),
			SITE_URL: siteUrl,
			BUILD_TIME: '2026-11-01T00:00:00Z',
		};
		const due = 'Next: 2026/later on 2026-11-30 09:00 (Asia/Shanghai).\n';
		const site = command('build', [], settings);
		expect(await site.ended, site.stderr).toBe(0);
		expect(site.stdout).toContain(due);
		const words = (out: string) =>
			readdirSync(out, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
				.map((entry) => join(entry.parentPath, entry.name))
				.map((file) => `${file.slice(out.length)}\n${readFileSync(file, 'utf8')}`);
		const traces = /Half-baked|Secret|Embargoed|unfinished|raw-dough|too-early|\/2026\/|ko\/2022\/hongqiao-talent-hub/;
		expect(words(settings.OUT_DIR).flatMap((text) => traces.exec(text)?.[0] ?? [])).toEqual([]);
		const before = fingerprint(settings.OUT_DIR);

		const preview = command('build', ['--drafts'], settings);
		expect(await preview.ended, preview.stderr).toBe(0);
		const previewDir = `${settings.OUT_DIR}-preview`;
		expect(preview.stdout).toContain(` to ${previewDir}/ for `);
		const pages = words(previewDir).filter((text) => /^\S+\.html\n/.test(text));
		expect(pages.length).toBeGreaterThan(150);
		for (const page of pages) {
			const [file = ''] = page.split('\n', 1);
			expect(page.includes('<meta name="robots" content="noindex'), file).toBe(true);
			expect(page.includes('<p role="note" class="notice">'), file).toBe(true);
		}
		const read = (page: string) => readFileSync(join(previewDir, page, 'index.html'), 'utf8');
		expect(read('en/2022/unfinished')).toContain('>Draft</span>');
		expect(read('en')).toMatch(/>Draft<.*Half-baked/s);
		expect(read('en/sections/news')).toContain('Scheduled for November 30, 2026 at 09:00');
		expect(read('ko/2022/hongqiao-talent-hub')).toContain('초안');
		expect(readFileSync(join(previewDir, '_headers'), 'utf8')).toContain('X-Robots-Tag: noindex');

		const again = command('build', [], settings);
		expect(await again.ended).toBe(0);
		expect(again.stdout).toMatch(/is up to date: \d+ pages\.\nNext: /);
		expect(fingerprint(settings.OUT_DIR)).toEqual(before);
		rmSync(settings.OUT_DIR);
		const anew = command('build', [], settings);
		expect(await anew.ended).toBe(0);
		expect(anew.stdout).toContain('; 0 of them were rendered');
		expect(fingerprint(settings.OUT_DIR)).toEqual(before);

		const later = command('build', [], { ...settings, BUILD_TIME: '2026-11-30T01:00:00Z' });
		expect(await later.ended, later.stderr).toBe(0);
		expect(later.stdout).not.toContain('Next:');
		expect(readFileSync(join(settings.OUT_DIR, 'en/index.html'), 'utf8')).toContain('Embargoed');
	}, 180_000);

	it('gives the same bytes from another folder, without anything kept from before', async () => {
		const clone = join(temporaryFolder(), 'clone');
		execFileSync('git', ['checkout-index', '--all', `--prefix=${clone}/`]);
		const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'])
			.toString()
			.split('\0')
			.filter((file) => file && existsSync(file));
		for (const file of files) cpSync(file, join(clone, file));
		// Hard links where the disk allows them, since copying all packages takes long.
		try {
			execFileSync('cp', ['-al', 'node_modules', clone], { stdio: 'ignore' });
		} catch {
			execFileSync('cp', ['-a', 'node_modules', clone]);
		}
		const settings = { CONTENT_DIR: copiedContent(), OUT_DIR: join(temporaryFolder(), 'out'), SITE_URL: siteUrl };
		expect(await command('build', [], settings).ended).toBe(0);
		const run = command('build', [], { ...settings, OUT_DIR: 'out' }, clone);
		expect(await run.ended, run.stderr).toBe(0);
		expect(run.stdout).not.toMatch(/; 0 of them were rendered/);
		expect(fingerprint(join(clone, 'out'))).toEqual(fingerprint(settings.OUT_DIR));
	});
});

describe('npm start', () => {
	const outDir = join(temporaryFolder(), 'out');

	it('builds what is needed, serves it, and ends when told', async () => {
		const run = command('start', [], { OUT_DIR: outDir, PORT: '0', SITE_URL: siteUrl });
		await printed(run, /Tongwen is at http:\/\/localhost:\d+/);
		const port = /localhost:(\d+)/.exec(run.stdout)?.[1];
		expect((await get(`http://127.0.0.1:${port}/en/`)).body).toContain('Hongqiao');
		run.child.kill('SIGTERM');
		expect(await run.ended).toBe(0);
	});

	it('serves nothing when content is broken', async () => {
		const content = copiedContent();
		edit(join(content, '2022/hongqiao-talent-hub/en.md'), 'section: news', 'section: sport');
		const run = command('start', [], { CONTENT_DIR: content, OUT_DIR: join(temporaryFolder(), 'out'), PORT: '0' });
		expect(await run.ended).toBe(1);
		expect(run.stdout).not.toContain('Tongwen is at');
	});

	it('says so when the port is taken', async () => {
		const port = new URL(siteUrl).port;
		const run = command('start', [], { OUT_DIR: outDir, PORT: port, SITE_URL: siteUrl });
		expect(await run.ended).toBe(1);
		expect(run.stderr).toContain(
			`PORT ${port} is taken by another program; end that one, or start with PORT=${Number(port) + 1}`,
		);
	});
});
