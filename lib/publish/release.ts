import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

// The site's folder is a link to one of several releases that lie beside it. A link changes in one step, which two
// renamings of a folder would not: whoever reads the site at any moment has the old one or the new one, whole.

/** Where the releases of an output folder lie: beside it, since a link must not cross to another disk. */
function releasesFolder(outDir: string): string {
	return join(dirname(resolve(outDir)), `.${basename(resolve(outDir))}.releases`);
}

/** Whether the output folder shows this release already. */
export function isReleased(outDir: string, id: string): boolean {
	return existsSync(outDir) && currentRelease(outDir) === id;
}

/** An empty folder in which a release is put together. What an earlier, broken build left is removed. */
export function stageRelease(outDir: string): string {
	const folder = releasesFolder(outDir);
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync(folder))
		if (name.startsWith('staging')) rmSync(join(folder, name), { recursive: true });
	const staging = join(folder, `staging-${process.pid}`);
	mkdirSync(staging);
	return staging;
}

/** Makes a staged folder the site, in one step, and keeps the release before it. */
export function release(outDir: string, staging: string, id: string): void {
	const folder = releasesFolder(outDir);
	const previous = currentRelease(outDir);
	const target = join(folder, id);
	rmSync(target, { recursive: true, force: true });
	renameSync(staging, target);

	const link = join(folder, 'staging-link');
	symlinkSync(relative(dirname(resolve(outDir)), target), link);
	const isFolder = lstatSync(outDir, { throwIfNoEntry: false })?.isDirectory();
	if (isFolder) renameSync(outDir, join(folder, `staging-replaced-${process.pid}`));
	renameSync(link, outDir);

	for (const name of readdirSync(folder))
		if (name !== id && name !== previous) rmSync(join(folder, name), { recursive: true });
}

function currentRelease(outDir: string): string | undefined {
	return lstatSync(outDir, { throwIfNoEntry: false })?.isSymbolicLink() ? basename(readlinkSync(outDir)) : undefined;
}
