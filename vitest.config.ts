import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/** `*.test.ts` run in Node alone; `*.e2e.ts` use the built site, browsers and web servers, which their set-up provides. */
export default defineConfig({
	resolve: { alias },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/**/*.test.{ts,tsx}'],
					// Vitest would leave one core to itself, and it has little to do while tests run.
					maxWorkers: '100%',
					// They start in half the time of processes, and no test needs one of its own.
					pool: 'threads',
					testTimeout: 60_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					include: ['tests/**/*.e2e.ts'],
					globalSetup: 'tests/setup/site.ts',
					// One build folder and two cores: files take turns.
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
