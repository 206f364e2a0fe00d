import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeProcessFile } from '@/lib/config/folders';
import type { ListedFolder } from '@/lib/content/files';
import type { Judgements } from './judgement-cache';

/** Where folders are, and the text of the glossary that they are judged by. */
export type JudgeGround = { contentDir: string; terms: string };

/** Reads and judges folders. */
export type JudgeFolders = (ground: JudgeGround, folders: readonly ListedFolder[]) => Promise<Judgements>;

/** From how many folders on the help of a further process, which takes time to start, is worth it. */
const many = 150;

/** How many folders a process is given at a time: few, so that all end together. */
const atATime = 20;

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
	return async (ground, folders) => {
		const judgements: Judgements = new Map();
		if (folders.length === 0) return judgements;
		const processes = Math.min(availableParallelism(), Math.ceil(folders.length / many));
		const judges = [await first, ...Array.from({ length: processes - 1 }, () => startProcess(file))];
		let given = 0;
		const employ = async (judge: JudgeProcess) => {
			judge.tell(ground);
			while (given < folders.length) {
				const some = folders.slice(given, given + atATime);
				given += atATime;
				for (const [name, judged] of await judge.ask(some)) judgements.set(name, judged);
			}
		};
		try {
			await Promise.all(judges.map(employ));
		} finally {
			for (const judge of judges) judge.end();
		}
		return judgements;
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

type JudgeProcess = {
	/** Comes before all questions. */
	tell: (ground: JudgeGround) => void;
	ask: (folders: readonly ListedFolder[]) => Promise<Judgements>;
	end: () => void;
};

/** A process that judges; the caller ends without it until it is told of something. */
function startProcess(file: string): JudgeProcess {
	// Trees of Markdown are many and die young: room for them saves a tenth of the time. Each core has a process of its own,
	// from which threads of the engine beside it would take a sixth. And `compiler`, of the parser of Markdown, sets up a hundred
	// functions for each text: the engine would spend half a second on making that faster, and gain nothing.
	const execArgv = ['--max-semi-space-size=64', '--single-threaded', '--turbo-filter=-compiler'];
	const child = fork(file, { execArgv, serialization: 'advanced' });
	child.unref();
	child.channel?.unref();
	const failed = new Promise<never>((_, reject) => {
		child.on('error', reject);
		child.once('exit', (code) => reject(new Error(`a process that judges stories ended with ${code}`)));
	});
	failed.catch(() => {});
	return {
		tell: (ground) => {
			child.ref();
			child.channel?.ref();
			child.send(ground);
		},
		ask: async (folders) => {
			child.send(folders);
			const [judgements] = await Promise.race([once(child, 'message'), failed]);
			return judgements as Judgements;
		},
		end: () => {
			if (child.connected) child.disconnect();
		},
	};
}
