import { spawn } from 'node:child_process';
import { formatProblems } from '@/lib/problems/print';
import { addressOf } from '@/lib/routes/routes';
import { checkContent } from '@/lib/translations/check';
import { run } from './run';
import { readSettings } from './settings';

/** `npm run dev`: the site as it is being worked on, with hot reload. Broken stories are named, and left out. */
run(async () => {
	const environment = await readSettings();
	const { problems } = checkContent(environment);
	if (problems.length > 0) console.error(`${formatProblems(problems, 'text')}\n`);

	console.log(`The desk will be at http://${environment.host}:${environment.port}${addressOf('desk', {})}`);
	const next = [
		'node_modules/next/dist/bin/next',
		'dev',
		'--port',
		String(environment.port),
		'--hostname',
		environment.host,
	];
	const server = spawn(process.execPath, next, {
		stdio: 'inherit',
		env: { ...process.env, CONTENT_DIR: environment.contentDir, NEXT_TELEMETRY_DISABLED: '1' },
	});
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.kill(signal));
	server.on('close', (code) => {
		process.exitCode = code ?? 0;
	});
});
