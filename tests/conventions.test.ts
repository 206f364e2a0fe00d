import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// Rules of the code that no tool of `npm run check` knows. Each is tried on a fault of its kind first.

const sources = ['app', 'components', 'lib'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name)),
);

function offenders(rule: RegExp, applies: (file: string) => boolean = () => true): string[] {
	return sources.filter((file) => applies(file) && rule.test(readFileSync(file, 'utf8')));
}

it('nothing waits for the framework to be revealed, outside files for development', () => {
	const rule = /['"]use client['"]|<Suspense|next\/dynamic|from 'next\/(link|image|script|font)/;
	for (const fault of ["'use client';", '<Suspense fallback>', "import('next/dynamic')"]) expect(fault).toMatch(rule);
	expect(offenders(rule, (file) => !file.includes('.dev.'))).toEqual([]);
	expect(sources.filter((file) => /\/(loading|error|template)\.tsx$/.test(file))).toEqual([]);
});

it('pages are laid out along the writing: no left, no right', () => {
	const classes =
		/["'\s](-?(m|p|scroll-m|scroll-p)[lr]|left|right|border-[lr]|rounded-[lr]|text-left|text-right|float-left|float-right)(-|["'\s])/;
	for (const fault of ['"ml-4"', '" pr-2 "', '"text-left"', "'border-l'"]) expect(fault).toMatch(classes);
	expect(offenders(classes, (file) => file.endsWith('.tsx'))).toEqual([]);

	const styles =
		/(^|[\s;{-])(left|right)\s*:|(margin|padding|border)-(left|right)|text-align:\s*(left|right)|float:\s*(left|right)/;
	for (const fault of ['\tleft: 0', 'margin-left: 1rem', 'text-align: right']) expect(fault).toMatch(styles);
	expect(offenders(styles, (file) => file.endsWith('.css'))).toEqual([]);
});

it('process.env has one reader of settings, and three that hand it on to other programs', () => {
	expect(offenders(/process\.env/).sort()).toEqual([
		'lib/cli/bench/check.ts',
		'lib/cli/dev.ts',
		'lib/config/environment.ts',
		'lib/publish/render.ts',
	]);
});

it('tests make folders where something removes them', () => {
	const rule = /mkdtemp/;
	expect("mkdtempSync(join(tmpdir(), 'x'))").toMatch(rule);
	const files = readdirSync('tests', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
	const makers = files.filter((file) => rule.test(readFileSync(file, 'utf8')));
	expect(makers.sort()).toEqual([
		'tests/conventions.test.ts',
		'tests/setup/site.ts',
		'tests/support/temporary-folder.ts',
	]);
});

describe('dependencies', () => {
	type Package = { engines?: { node?: string }; os?: string[] };
	const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
	const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
		'dependencies' | 'devDependencies',
		Record<string, string>
	>;
	const versions = [
		[20, 19, 0],
		[22, 13, 0],
		[24, 0, 0],
	] as const;

	it('admit every Node that we promise', () => {
		const refusing = Object.entries(lock.packages).filter(
			([, { engines, os }]) => os === undefined && !versions.every((version) => admits(engines?.node ?? '*', version)),
		);
		expect(refusing.map(([name, { engines }]) => `${name} ${engines?.node}`)).toEqual([]);
	});

	it('are judged by a reading of "engines" that can tell', () => {
		const cases: [range: string, admitted: boolean[]][] = [
			['>=18', [true, true, true]],
			['^20.19.0 || >=22.13.0', [true, true, true]],
			['^22 || ^24 || >=26', [false, true, true]],
			['>=20.19.1', [false, true, true]],
			['>= 10 < 24', [true, true, false]],
			['20 || >=22', [true, true, true]],
		];
		for (const [range, admitted] of cases)
			expect(
				versions.map((version) => admits(range, version)),
				range,
			).toEqual(admitted);
	});

	it('are named by their exact version, and earn a line in the README', () => {
		const readme = readFileSync('README.md', 'utf8');
		for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
			expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
			expect(readme, name).toContain(`\`${name}\``);
		}
	});
});

/** Whether a range of npm's admits a version: alternatives of comparators that all hold. */
function admits(range: string, version: readonly [number, number, number]): boolean {
	return range.split('||').some((alternative) => {
		const comparators = alternative
			.trim()
			.replace(/([<>=^~]) +/g, '$1')
			.split(/\s+/)
			.filter(Boolean);
		return comparators.every((comparator) => {
			const [, operator = '', numbers = ''] = /^([<>=^~]*)v?([\d.]*)/.exec(comparator) ?? [];
			const given = numbers.split('.').filter(Boolean).map(Number);
			const wanted = [given[0] ?? 0, given[1] ?? 0, given[2] ?? 0] as const;
			const order = version[0] - wanted[0] || version[1] - wanted[1] || version[2] - wanted[2];
			if (operator === '>=') return order >= 0;
			if (operator === '>') return order > 0;
			if (operator === '<') return order < 0;
			if (operator === '<=') return order <= 0;
			if (given.length === 0) return true;
			const isSameMajor = version[0] === wanted[0];
			return operator === '^' ? isSameMajor && order >= 0 : given.every((number, index) => number === version[index]);
		});
	});
}
