import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { judgeProcessFile } from '@/lib/config/folders';
import type { Glossary } from '@/lib/content/glossary';
import type { ListedFolder } from '@/lib/content/read';
import type { Judgements } from './judgement-cache';

/** From how many folders on the help of further processes, each of which takes time to start, is worth it. */
const many = 150;

/** Reads and judges folders, many of them on all cores. */
export async function judgeFolders(
	contentDir: string,
	folders: readonly ListedFolder[],
	glossary: Glossary,
): Promise<Judgements> {
	if (folders.length === 0) return new Map();
	if (folders.length < many) {
		// All that reads and judges takes longer to load than a check takes that has nothing to judge.
		const { judgeListedFolders } = await import('./judge-listed-folders');
		return judgeListedFolders(contentDir, folders, glossary);
	}
	await bundleJudgeProcess();
	const processes = availableParallelism();
	const shares = Array.from({ length: processes }, (_, share) =>
		folders.filter((_, index) => index % processes === share),
	);
	const judged = await Promise.all(shares.map((share) => judgeElsewhere(contentDir, share, glossary)));
	return new Map(judged.flatMap((judgements) => [...judgements]));
}

/** As one file of JavaScript it starts at once, and runs without what the commands' loader adds to each function. */
async function bundleJudgeProcess(): Promise<void> {
	await build({
		entryPoints: [fileURLToPath(new URL('./judge-process.ts', import.meta.url))],
		outfile: judgeProcessFile,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		// It loads a library of its own for the machine that it runs on.
		external: ['sharp'],
		logLevel: 'silent',
	});
}

function judgeElsewhere(contentDir: string, folders: readonly ListedFolder[], glossary: Glossary): Promise<Judgements> {
	// Trees of Markdown are many and die young: room for them saves a tenth of the time. Each core has a process of its own,
	// from which threads of the engine beside it would take a sixth.
	const execArgv = ['--max-semi-space-size=64', '--single-threaded'];
	const child = fork(judgeProcessFile, { execArgv, serialization: 'advanced' });
	return new Promise((resolve, reject) => {
		child.once('message', (judgements) => resolve(judgements as Judgements));
		child.once('error', reject);
		child.once('exit', (code) => reject(new Error(`a process that judges stories ended with ${code}`)));
		child.send({ contentDir, folders: [...folders], glossary: [...glossary] });
	});
}
