import { readEnvironment } from '@/lib/config/environment';
import { folderRevision } from '@/lib/content/files';
import type { Catalogue } from '@/lib/content/story';
import type { Problem } from '@/lib/problems/problem';
import { checkContent } from '@/lib/translations/check';
import { rememberedWork } from '@/lib/translations/remembered-work';
import { type Edition, editionOf } from './edition';

/** Everything as the desk has it at a moment. */
export type Live = {
	catalogue: Catalogue;
	/** Of all texts, relative to the content folder. */
	paths: string[];
	problems: Problem[];
	edition: Edition;
	now: Date;
	/** Differs whenever a file of one of its folders does. */
	revision: string;
};

const work = rememberedWork();
let memory: { key: string; live: Live } | undefined;

/**
 * What the desk works on. It is read anew only when a file has changed, or a minute has gone by; what has not changed is not
 * judged again then.
 */
export function readLive(): Live {
	const environment = { ...readEnvironment(), audience: 'desk' as const };
	const { now } = environment;
	const revision = liveFolders().map(folderRevision).join(' ');
	const key = `${revision} ${Math.floor(now.getTime() / 60_000)}`;
	if (memory?.key !== key) {
		const checked = checkContent(environment, work);
		memory = { key, live: { ...checked, edition: editionOf(checked, environment), now, revision } };
	}
	return memory.live;
}

/** The folders that are worked on; what else there is, is code. */
export function liveFolders(): string[] {
	return [readEnvironment().contentDir, 'messages'];
}
