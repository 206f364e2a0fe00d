import type { KnipConfig } from 'knip';

export default {
	entry: [
		'lib/i18n/request.ts',
		'lib/cli/{start,dev,build,check,new,translations,bench}.ts',
		'lib/cli/check/judge-process.ts',
		'components/elements/{page,theme,choose-language}.ts',
		'app/**/*.dev.{ts,tsx}',
	],
	project: ['{app,components,lib,tests}/**/*.{ts,tsx,css}'],
	// Used by name: swc by dependency-cruiser to read TypeScript, Biome by `npm run check`, the schema in sitemap by a test,
	// the fonts of share cards by lib/images/card/font-files.ts.
	ignoreDependencies: ['@swc/core', '@biomejs/biome', 'sitemap', '@fontsource-variable/*'],
} satisfies KnipConfig;
