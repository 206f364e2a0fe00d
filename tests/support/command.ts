import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export type Run = { child: ChildProcess; stdout: string; stderr: string; ended: Promise<number | null> };

/** Starts one of the commands of package.json in a folder, with settings of its own. */
export function command(
	name: string,
	args: readonly string[] = [],
	settings: Record<string, string> = {},
	cwd = '.',
): Run {
	const { NODE_ENV: _, ...environment } = process.env;
	const child = spawn(process.execPath, ['--import', 'tsx', `lib/cli/${name}.ts`, ...args], {
		cwd,
		// Vitest sets NODE_ENV, which a person who starts a command does not.
		env: { ...environment, ...settings } as NodeJS.ProcessEnv,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const run: Run = {
		child,
		stdout: '',
		stderr: '',
		ended: once(child, 'close').then(([code]) => code as number | null),
	};
	child.stdout?.on('data', (chunk: Buffer) => {
		run.stdout += chunk.toString();
	});
	child.stderr?.on('data', (chunk: Buffer) => {
		run.stderr += chunk.toString();
	});
	return run;
}

/** Waits until a command has printed something. @throws with all that it printed, if it ends or takes a minute. */
export async function printed(run: Run, text: string | RegExp): Promise<void> {
	for (let tries = 0; tries < 600; tries++) {
		if (run.stdout.match(text)) return;
		if (run.child.exitCode !== null) break;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`"${text}" was not printed:\n${run.stdout}\n${run.stderr}`);
}
