import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** The pages' policy lets no script in, so axe comes through the browser's own door. */
export async function axeViolations(page: Page, options: RunOptions = {}): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const evaluate = async (expression: string) =>
		(await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result.value;
	if (!(await evaluate('"axe" in window'))) await evaluate(axe.source);
	const settings = JSON.stringify({ resultTypes: ['violations'], ...options } satisfies RunOptions);
	const summary = '({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html)';
	return (await evaluate(`axe.run(${settings}).then(${summary})`)) as string[];
}
