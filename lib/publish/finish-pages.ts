import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportFolder } from '@/lib/config/folders';
import { type Problem, problemIn } from '@/lib/problems/problem';
import { fileOf } from '@/lib/routes/routes';
import type { ElementBundles } from './bundle-elements';
import { compressedCopies } from './compress';
import { finishPage, UnknownPartError } from './finish-page';
import { cachePage } from './page-cache';
import { pageFacts } from './page-facts';
import type { PlannedView } from './plan';

/** So many pages are compressed at a time, while the next are read. */
const batch = 32;

/** Finishes the pages that were rendered, and keeps them; problems name the page's file. */
export async function finishPages(rendered: readonly PlannedView[], elements: ElementBundles): Promise<Problem[]> {
	const styles = new Map<string, string>();
	const readStyles = (address: string) => {
		const text = styles.get(address) ?? readFileSync(join(exportFolder, address), 'utf8');
		styles.set(address, text);
		return text;
	};
	const finish = async ({ page }: PlannedView): Promise<Problem[]> => {
		try {
			const html = finishPage(readFileSync(exportedFile(page.address), 'utf8'), { elements, readStyles });
			cachePage(page.key, html, await compressedCopies(html), pageFacts(html));
			return [];
		} catch (error) {
			if (!(error instanceof UnknownPartError)) throw error;
			const remedy = 'take it out, or give lib/publish/finish-page.ts a rule for it';
			return [problemIn(fileOf(page.address), { line: 1, column: 1, reason: error.message, remedy })];
		}
	};
	const problems: Problem[] = [];
	for (let start = 0; start < rendered.length; start += batch)
		problems.push(...(await Promise.all(rendered.slice(start, start + batch).map(finish))).flat());
	return problems;
}

/** Where Next puts a page. It makes a folder of a route named like a file, but for its own `/404.html`. */
function exportedFile(address: string): string {
	const file = fileOf(address);
	return join(exportFolder, address.endsWith('/') || address === '/404.html' ? file : join(file, 'index.html'));
}
