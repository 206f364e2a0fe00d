import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pictureFolder } from '@/lib/config/folders';

/** Pictures that no build has asked for in so many milliseconds are forgotten: thirty days. */
const patience = 30 * 86_400_000;

/** A picture as it was made before, by its address, which names content and settings. */
export function cachedPicture(address: string): Buffer | undefined {
	try {
		const bytes = readFileSync(fileOf(address));
		const now = new Date();
		utimesSync(fileOf(address), now, now);
		return bytes;
	} catch {
		return undefined;
	}
}

/** Keeps a picture. It is there whole or not at all. */
export function cachePicture(address: string, bytes: Uint8Array): void {
	mkdirSync(pictureFolder, { recursive: true });
	const staging = `${fileOf(address)}.${process.pid}.new`;
	writeFileSync(staging, bytes);
	renameSync(staging, fileOf(address));
}

/** Forgets what has not been asked for, and what a build that was killed left unfinished. */
export function prunePictures(now: Date): void {
	mkdirSync(pictureFolder, { recursive: true });
	for (const name of readdirSync(pictureFolder)) {
		const file = join(pictureFolder, name);
		const { mtime } = statSync(file, { throwIfNoEntry: false }) ?? {};
		if (mtime && mtime.getTime() < now.getTime() - patience) rmSync(file, { force: true });
	}
}

function fileOf(address: string): string {
	return join(pictureFolder, basename(address));
}
