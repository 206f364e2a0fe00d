import type { KnipConfig } from 'knip';

export default {
	entry: [
		'lib/cli/{start,dev,build,check}.ts',
		'components/elements/{page,choose-language}.ts',
		'app/**/*.dev.{ts,tsx}',
	],
	project: ['{app,components,lib,tests}/**/*.{ts,tsx}'],
	// Loaded by name: Tailwind by its stylesheet, swc by dependency-cruiser, which reads TypeScript with it.
	ignoreDependencies: ['tailwindcss', '@swc/core'],
} satisfies KnipConfig;
