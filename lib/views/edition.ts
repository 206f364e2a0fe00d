import type { Environment } from '@/lib/config/environment';
import { publishedCatalogue } from '@/lib/content/published';
import type { Catalogue } from '@/lib/content/story';

/** What views are made from: the stories that are out at one moment, and where they are published. */
export type Edition = { catalogue: Catalogue; siteUrl: string };

/** A catalogue as readers are to see it now. */
export function editionOf(catalogue: Catalogue, { siteUrl, now }: Pick<Environment, 'siteUrl' | 'now'>): Edition {
	return { catalogue: publishedCatalogue(catalogue, now), siteUrl };
}
