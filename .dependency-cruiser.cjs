// Imports of types count. That components take views by props, and know them by their types alone, is the linter's to
// see (`noRestrictedImports` in biome.json), since this tool does not tell types from values.

/** The rooms of `lib/` by rank: a room may import from its own rank or a lower one. The design notes say why. */
const ranks = [
	['config', 'problems'],
	['i18n'],
	['numbers'],
	['routes', 'markdown'],
	['content'],
	['translations', 'images'],
	['views'],
	['feeds', 'seo'],
	['publish', 'serve', 'cli'],
];

const rooms = (list) => `^lib/(${list.join('|')})/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		...ranks.slice(0, -1).map((room, rank) => ({
			name: `rank-${rank}`,
			comment: 'A room imports from its own rank or a lower one.',
			severity: 'error',
			from: { path: rooms(room) },
			to: { path: rooms(ranks.slice(rank + 1).flat()) },
		})),
		{
			name: 'elements-stand-alone',
			comment: 'Code that runs in browsers imports nothing of ours but its neighbours.',
			severity: 'error',
			from: { path: '^components/elements/.*\\.ts$' },
			to: { path: '^(app|lib|components/(?!elements/))' },
		},
		{
			name: 'lib-knows-no-components',
			comment: 'Only the list of element scripts, which is data, is shared with the step that bundles them.',
			severity: 'error',
			from: { path: '^lib/' },
			to: { path: '^components/', pathNot: '^components/elements/element-modules\\.ts$' },
		},
		{
			name: 'nothing-imports-app-or-tests',
			severity: 'error',
			from: { pathNot: '^(app|tests)/' },
			to: { path: '^(app|tests)/' },
		},
		{
			name: 'one-reader-of-content',
			comment: 'lib/content/files.ts alone reads content/, and gray-matter has one wrapper.',
			severity: 'error',
			from: { pathNot: '^(lib/content/parse\\.ts|tests/)' },
			to: { path: 'node_modules/gray-matter' },
		},
		{ name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
			conditionNames: ['import', 'types', 'default'],
		},
	},
};
