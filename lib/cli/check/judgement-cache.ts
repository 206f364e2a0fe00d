import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { hashOf } from '@/lib/config/hash';
import type { SourceFolder } from '@/lib/content/files';
import type { FolderJudgement } from '@/lib/translations/judge-folder';
import type { SharedProblems } from './judge-shared';

/** What a folder came to when its files had this hash. */
type Judged = { hash: string; judgement: FolderJudgement };

/** By the name of the folder. */
export type Judgements = Map<string, Judged>;

/** All that a check found. */
export type Remembered = { shared: SharedProblems; judgements: Judgements };

/** Where it is kept, one file for each content folder; and the hash of all that judges, and of what belongs to no folder. */
export type JudgementStore = { folder: string; code: string };

/** Hash of the names and bytes of a folder's files. */
export function hashOfFolder({ files }: SourceFolder): string {
	const hash = createHash('sha256');
	for (const { path, bytes } of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
	return hash.digest('hex');
}

/**
 * What a check of this content folder found last, by the same code. A file that is not whole, or was made by other code,
 * counts as none: its first line is the hash of the rest and of the code.
 */
export function recall(store: JudgementStore, contentDir: string): Remembered | undefined {
	try {
		const stored = readFileSync(fileOf(store, contentDir), 'utf8');
		const end = stored.indexOf('\n');
		const found = stored.slice(end + 1);
		if (stored.slice(0, end) !== sealOf(store, found)) return undefined;
		const { shared, judgements } = JSON.parse(found);
		return { shared, judgements: new Map(judgements) };
	} catch {
		return undefined;
	}
}

/** Replaces what is kept in one step. Where it cannot be kept, nothing is lost but time. */
export function remember(store: JudgementStore, contentDir: string, { shared, judgements }: Remembered): void {
	const file = fileOf(store, contentDir);
	const staging = `${file}.${process.pid}`;
	const found = JSON.stringify({ shared, judgements: [...judgements] });
	try {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(staging, `${sealOf(store, found)}\n${found}`);
		renameSync(staging, file);
	} catch (error) {
		console.error(`What was judged could not be kept for the next check: ${(error as Error).message}`);
	}
}

function fileOf({ folder }: JudgementStore, contentDir: string): string {
	return join(folder, `${hashOf(resolve(contentDir))}.json`);
}

function sealOf({ code }: JudgementStore, found: string): string {
	return hashOf(`${code}\n${found}`);
}
