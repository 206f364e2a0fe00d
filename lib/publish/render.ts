import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planFile, viewFolder } from '@/lib/config/folders';
import type { PlannedView } from './plan';

/**
 * Renders pages of a plan with `next build` into the export folder.
 * @throws with what Next printed, if it fails.
 */
export async function renderPages(planned: readonly PlannedView[], wanted: readonly PlannedView[]): Promise<void> {
	// The pages without parameters are rendered with any others, since their routes cannot be left out.
	const single = planned.filter(({ page }) => Object.keys(page.params).length === 0);
	const pages = [...new Set([...single, ...wanted])];
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
