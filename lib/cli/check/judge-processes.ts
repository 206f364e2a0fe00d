import { fork } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeProcessFile } from '@/lib/config/folders';
import type { ListedFolder } from '@/lib/content/files';
import type { Judgements } from './judgement-cache';

/** What a process is told: which folders of which content folder, and the text of its glossary. */
export type JudgeTask = { contentDir: string; folders: readonly ListedFolder[]; terms: string };

/** Reads and judges folders. */
export type JudgeFolders = (task: JudgeTask) => Promise<Judgements>;

/** From how many folders on the help of a further process, which takes time to start, is worth it. */
const many = 150;

/**
 * Judges in processes of their own, many folders on all cores. The first process starts now, and loads what judges while the
 * caller finds out what there is to judge; where that is nothing, it ends with the caller. `code` is the hash of all code.
 */
export function startJudges(code: string): JudgeFolders {
	const file = judgeProcessFile(code);
	const first = existsSync(file)
		? Promise.resolve(startProcess(file))
		: bundleJudgeProcess(file).then(() => startProcess(file));
	// Who asks hears of it.
	first.catch(() => {});
	return async ({ folders, ...shared }) => {
		if (folders.length === 0) return new Map();
		const processes = Math.min(availableParallelism(), Math.ceil(folders.length / many));
		const judges = [await first, ...Array.from({ length: processes - 1 }, () => startProcess(file))];
		const judged = judges.map((judge, share) => {
			const own = folders.filter((_, index) => index % processes === share);
			return judge({ ...shared, folders: own });
		});
		return new Map((await Promise.all(judged)).flatMap((judgements) => [...judgements]));
	};
}

/** As one file of JavaScript it starts at once, and runs without what the commands' loader adds to each function. */
async function bundleJudgeProcess(file: string): Promise<void> {
	const { build } = await import('esbuild');
	const staging = `${file}.${process.pid}`;
	await build({
		entryPoints: [fileURLToPath(new URL('./judge-process.ts', import.meta.url))],
		outfile: staging,
		bundle: true,
		minifyWhitespace: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		// It loads a library of its own for the machine that it runs on.
		external: ['sharp'],
		logLevel: 'silent',
	});
	for (const name of readdirSync(dirname(file)))
		if (name.endsWith('.cjs')) rmSync(join(dirname(file), name), { force: true });
	renameSync(staging, file);
}

/** A process that waits for one task. The caller ends without it until it is given one. */
function startProcess(file: string): JudgeFolders {
	// Trees of Markdown are many and die young: room for them saves a tenth of the time. Each core has a process of its own,
	// from which threads of the engine beside it would take a sixth.
	const execArgv = ['--max-semi-space-size=64', '--single-threaded'];
	const child = fork(file, { execArgv, serialization: 'advanced' });
	child.unref();
	child.channel?.unref();
	const judged = new Promise<Judgements>((resolve, reject) => {
		child.once('message', (judgements) => resolve(judgements as Judgements));
		child.once('error', reject);
		child.once('exit', (code) => reject(new Error(`a process that judges stories ended with ${code}`)));
	});
	judged.catch(() => {});
	return (task) => {
		child.ref();
		child.channel?.ref();
		child.send(task);
		return judged;
	};
}
