import { ProblemsError, problemIn } from '@/lib/problems/problem';
import { createSiteServer } from '@/lib/serve/server';
import { publish } from './publish';
import { run } from './run';
import { readSettings } from './settings';

/** `npm start`: builds what is needed, and serves it. */
run(async () => {
	const environment = await readSettings();
	if (!(await publish(environment))) return;

	const { host, port } = environment;
	const server = createSiteServer(environment.outDir);
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EADDRINUSE') return reject(error);
			const reason = `PORT ${port} is taken by another program`;
			reject(
				new ProblemsError([
					problemIn('environment', {
						line: 1,
						column: 1,
						reason,
						remedy: `end that one, or start with PORT=${port + 1}`,
					}),
				]),
			);
		});
		server.listen(port, host, resolve);
	});
	const address = server.address();
	const servedPort = typeof address === 'object' ? address?.port : port;
	console.log(`Tongwen is at http://${host === '127.0.0.1' ? 'localhost' : host}:${servedPort}`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => {
			server.close();
			server.closeAllConnections();
		});
});
