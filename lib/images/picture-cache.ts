import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pictureFolder } from '@/lib/config/folders';

/** Pictures that no build has asked for in so many milliseconds are forgotten: thirty days. */
const patience = 30 * 86_400_000;

/** A picture that is kept: the path of its file, and its bytes, counted. */
export type KeptPicture = { file: string; size: number };

/** A picture as it was made before, by its address, which names content and settings. */
export function cachedPicture(address: string): KeptPicture | undefined {
	const file = fileOf(address);
	const stats = statSync(file, { throwIfNoEntry: false });
	if (!stats) return undefined;
	const now = new Date();
	utimesSync(file, now, now);
	return { file, size: stats.size };
}

/** Keeps a picture. It is there whole or not at all. */
export function cachePicture(address: string, bytes: Uint8Array): KeptPicture {
	const file = fileOf(address);
	mkdirSync(pictureFolder, { recursive: true });
	const staging = `${file}.${process.pid}.new`;
	writeFileSync(staging, bytes);
	renameSync(staging, file);
	return { file, size: bytes.length };
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
