import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readEnvironment } from '@/lib/config/environment';
import { formatProblems } from '@/lib/problems/print';
import { buildSite } from '@/lib/publish/build';
import { createSiteServer } from '@/lib/serve/server';
import { findBrowser } from './tools';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of the site as readers get it, built from `content/`. */
		outDir: string;
		/** Origin at which our server serves it. */
		base: string;
		/** Path of a browser. */
		browser: string;
	}
}

/** Builds the site once for all tests of it, and serves it. */
export default async function setup(project: TestProject) {
	const browser = findBrowser();
	const folder = mkdtempSync(join(tmpdir(), 'tongwen-'));
	const outDir = join(folder, 'out');
	const server = createSiteServer(outDir);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

	const { problems } = await buildSite({ ...readEnvironment({}), siteUrl: base, outDir });
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) throw new Error(formatProblems(errors, 'text'));

	project.provide('outDir', outDir);
	project.provide('base', base);
	project.provide('browser', browser);
	return () => {
		server.close();
		server.closeAllConnections();
		rmSync(folder, { recursive: true });
	};
}
