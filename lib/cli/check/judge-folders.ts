import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Sources } from '@/lib/content/read';
import { type FolderJudgement, judgeFolder } from '@/lib/translations/judge-folder';

/** From how many folders on the help of further processes, each of which takes a second to start, is worth it. */
const many = 150;

/** Judges folders, many of them on all cores. In the order given. */
export async function judgeFolders(folders: readonly Sources[]): Promise<FolderJudgement[]> {
	if (folders.length < many) return folders.map(judgeFolder);
	const processes = availableParallelism();
	const shares = Array.from({ length: processes }, (_, share) =>
		folders.filter((_, index) => index % processes === share),
	);
	const judged = await Promise.all(shares.map(judgeElsewhere));
	return folders.map((_, index) => judged[index % processes]?.[Math.floor(index / processes)] as FolderJudgement);
}

function judgeElsewhere(folders: readonly Sources[]): Promise<FolderJudgement[]> {
	const file = fileURLToPath(new URL('./judge-process.ts', import.meta.url));
	// Trees of Markdown are many and die young: room for them saves a tenth of the time.
	const execArgv = ['--max-semi-space-size=64', '--import', 'tsx'];
	const child = fork(file, { execArgv, serialization: 'advanced' });
	return new Promise((resolve, reject) => {
		child.once('message', (judgements) => resolve(judgements as FolderJudgement[]));
		child.once('error', reject);
		child.once('exit', (code) => reject(new Error(`a process that judges stories ended with ${code}`)));
		child.send([...folders]);
	});
}
