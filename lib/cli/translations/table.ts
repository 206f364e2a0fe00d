import { describeDrift } from '@/lib/content/drift';
import type { Locale } from '@/lib/i18n/locales';
import { type StoryStatus, statuses, totalsOf } from '@/lib/translations/status';

/** The table of stories and languages for a terminal, totals below it, then what is stale in each stale translation. */
export function formatTable(stories: readonly StoryStatus[], columns: readonly Locale[]): string {
	const totals = totalsOf(stories);
	const header = ['', ...columns];
	const rows = stories.map(({ address, texts }) => [
		address,
		...texts.map(({ status, visibility }) => (visibility === 'published' ? status : `${status}, ${visibility}`)),
	]);
	const sums = statuses
		.map((status) => [status, ...columns.map((locale) => String(totals[locale][status] || '–'))])
		.filter(([, ...counts]) => counts.some((count) => count !== '–'));
	const stale = stories.flatMap(({ texts }) =>
		texts.flatMap(({ status, path, drift }) =>
			status === 'stale' && drift ? [`${path}: ${describeDrift(drift).join(', ')}`] : [],
		),
	);
	return [...align([header, ...rows, header.map(() => ''), ...sums]), ...(stale.length > 0 ? ['', ...stale] : [])].join(
		'\n',
	);
}

/** Pads every cell to the width of its column. All that is printed here is ASCII but the dash, so length is width. */
function align(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd(),
	);
}
