import type { Environment } from '@/lib/config/environment';
import { loadCatalogue } from '@/lib/content/load';
import { publishedCatalogue } from '@/lib/content/published';
import type { Catalogue } from '@/lib/content/story';
import type { Problem } from '@/lib/problems/problem';

/** What views are made from: the stories that are out at one moment, and where they are published. */
export type Edition = { catalogue: Catalogue; siteUrl: string };

/** Reads the content folder as readers are to see it now, and whatever is wrong with it. */
export function loadEdition(environment: Environment): { edition: Edition; problems: Problem[] } {
	const { catalogue, problems } = loadCatalogue(environment);
	const { siteUrl, now } = environment;
	return { edition: { catalogue: publishedCatalogue(catalogue, now), siteUrl }, problems };
}
