import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planFile, viewFolder } from '@/lib/config/folders';
import type { PlannedPage } from './plan';

/**
 * Renders pages with `next build` into the export folder.
 * @throws with what Next printed, if it fails.
 */
export async function renderPages(pages: readonly { page: PlannedPage; view: string }[]): Promise<void> {
	rmSync(viewFolder, { recursive: true, force: true });
	mkdirSync(viewFolder, { recursive: true });
	for (const { page, view } of pages) writeFileSync(join(viewFolder, `${page.key}.json`), view);
	writeFileSync(planFile, JSON.stringify(pages.map(({ page }) => page)));
	await runNext(['build']);
}

async function runNext(args: string[]): Promise<void> {
	const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', ...args], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
	});
	let printed = '';
	for (const stream of [next.stdout, next.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	const code = await new Promise((resolve) => next.on('close', resolve));
	if (code !== 0) throw new Error(`next ${args.join(' ')} failed:\n${printed}`);
}
