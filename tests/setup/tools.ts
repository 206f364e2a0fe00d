import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

// Finds the programs that browser and host tests need, and installs what is missing.

/** A browser: the one named, Playwright's own, the system's; failing all, one is installed. */
export function findBrowser(): string {
	const found =
		process.env.CHROMIUM_PATH ??
		playwrightsOwn() ??
		onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
	if (found) return found;
	const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
	run(process.execPath, [cli, 'install', '--with-deps', '--only-shell', 'chromium']);
	const installed = playwrightsOwn() ?? installPackage('chromium', 'chromium');
	if (installed) return installed;
	throw new Error('No browser was found, and none could be installed: install Chromium, or name one in CHROMIUM_PATH.');
}

/** A web server by the name of its command, which is its Debian package's too, or nearly. */
export function findServer(command: 'nginx' | 'caddy'): string {
	const found = onPath(command) ?? installPackage(command === 'nginx' ? 'nginx-light' : command, command);
	if (found) return found;
	throw new Error(
		`${command} was not found, and could not be installed: install it, so that it can be called by its name.`,
	);
}

function playwrightsOwn(): string | undefined {
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
}

function onPath(...names: string[]): string | undefined {
	const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

function installPackage(name: string, command: string): string | undefined {
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
	for (const args of [['update'], ['install', '--yes', '--no-install-recommends', name]]) {
		const [program, ...rest] = [...asRoot, 'apt-get', ...args] as [string, ...string[]];
		run(program, rest);
	}
	return onPath(command);
}

/** Waits for a program. Whether it did its work is seen by looking for what it should have installed. */
function run(program: string, args: readonly string[]): void {
	console.log(`Installing what the tests need: ${program} ${args.join(' ')}`);
	spawnSync(program, args, {
		stdio: 'ignore',
		timeout: 300_000,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
}
