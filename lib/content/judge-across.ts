import type { Problem } from '@/lib/problems/problem';
import { findAliasClashes, findCaseClashes } from './address-clashes';
import type { FixedPageOutline, StoryOutline } from './outline';
import { findDeadLinks } from './references';
import { indexOf } from './story';

/** What is wrong with stories that are good by themselves: addresses that clash, links that lead nowhere. */
export function judgeAcross(
	outlines: {
		/** Of all texts, those of broken stories among them. */
		paths: readonly string[];
		stories: readonly StoryOutline[];
		fixedPages: readonly FixedPageOutline[];
	},
	now: Date,
): Problem[] {
	const index = indexOf(outlines.stories, outlines.fixedPages);
	return [...findCaseClashes(outlines.paths), ...findAliasClashes(index), ...findDeadLinks(index, now)];
}
