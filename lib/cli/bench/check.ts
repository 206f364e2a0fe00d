import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wrongCall } from '../wrong-call';
import { writeNewsroom } from './newsroom';

/** With nine languages, a little over 10,000 files. */
const defaultStories = 1112;

/**
 * `npm run bench -- check`: times of the very command that editors run, `npm run check -- --content`, from its start to its
 * end, over an archive written for the purpose. @throws {ProblemsError} for a number of stories that is none.
 */
export async function benchCheck(args: string[]): Promise<void> {
	const { values } = parseArgs({ args, options: { stories: { type: 'string' } } });
	const stories = Number(values.stories ?? defaultStories);
	if (!Number.isInteger(stories) || stories < 1)
		throw wrongCall(`--stories is ${JSON.stringify(values.stories)}`, 'write a whole number from 1');

	const folder = mkdtempSync(join(tmpdir(), 'tongwen-bench-'));
	try {
		const content = join(folder, 'content');
		const files = writeNewsroom(content, stories);
		const [original, translation] = files[Math.floor(stories / 2)] as [string, string];
		console.log(`${files.flat().length} files, Node ${process.version}, ${availableParallelism()} cores`);
		await report('cold', content);
		await report('nothing changed', content);
		appendFileSync(translation, '\nOne more paragraph.\n');
		await report('a translation changed', content);
		appendFileSync(original, '\nOne more paragraph.\n');
		await report('an original changed', content);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function report(name: string, content: string): Promise<void> {
	const memoryFile = join(content, '..', 'memory');
	// Each Node that the command starts says how much memory it held at most; the largest is the check itself.
	const noteMemory = `import{appendFileSync}from'node:fs';process.on('exit',()=>appendFileSync(${JSON.stringify(memoryFile)},process.resourceUsage().maxRSS+'\\n'))`;
	const start = performance.now();
	const check = spawn('npm', ['run', '--silent', 'check', '--', '--content'], {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: {
			...process.env,
			CONTENT_DIR: content,
			NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(noteMemory)}`,
		},
	});
	let summary = '';
	check.stderr.on('data', (chunk: Buffer) => (summary += chunk.toString()));
	const code = await new Promise((resolve) => check.on('close', resolve));
	const seconds = ((performance.now() - start) / 1000).toFixed(2);
	if (code !== 0) throw new Error(`the check failed:\n${summary}`);
	const kibibytes = Math.max(...readFileSync(memoryFile, 'utf8').trim().split('\n').map(Number));
	rmSync(memoryFile);
	console.log(`${name.padEnd(22)} ${seconds.padStart(6)} s  ${Math.round(kibibytes / 1024)} MiB  ${summary.trim()}`);
}
