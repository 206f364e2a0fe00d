import type { Environment } from '@/lib/config/environment';
import { site } from '@/lib/config/site';
import { addressKey, type Story } from '@/lib/content/story';
import { instantOf, newsroomTime } from '@/lib/i18n/dates';
import { formatProblems, summariseProblems } from '@/lib/problems/print';
import { buildSite } from '@/lib/publish/build';

/** Builds the site and says what came of it. True if the output folder is as it should be. */
export async function publish(environment: Environment): Promise<boolean> {
	const start = performance.now();
	const { problems, pages, rendered, isUnchanged, next } = await buildSite(environment);
	if (problems.length > 0) console.error(formatProblems(problems, 'text'));

	const errors = problems.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) {
		console.error(`\n${summariseProblems(problems)}; nothing was published, and ${environment.outDir}/ is as it was.`);
		process.exitCode = 1;
		return false;
	}
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	if (isUnchanged) console.log(`${environment.outDir}/ is up to date: ${pages} pages.`);
	else
		console.log(
			`Published ${pages} pages to ${environment.outDir}/ for ${environment.siteUrl} in ${seconds} s; ${rendered} of them ${rendered === 1 ? 'was' : 'were'} rendered.`,
		);
	if (next) console.log(describeDue(next));
	return true;
}

/** A site changes only when it is built: whoever schedules builds has to know when the next one is due. */
function describeDue(story: Story): string {
	return `Next: ${addressKey(story)} on ${newsroomTime(instantOf(story.facts.date))} (${site.timeZone}).`;
}
