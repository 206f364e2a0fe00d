import type { Audience, Environment } from '@/lib/config/environment';
import type { Glossary } from '@/lib/content/glossary';
import { markedCatalogue, publishedCatalogue } from '@/lib/content/published';
import type { Catalogue } from '@/lib/content/story';

/** What views are made from: the stories that an audience gets at one moment, and where they are published. */
export type Edition = {
	catalogue: Catalogue;
	siteUrl: string;
	glossary: Glossary;
	/** Whether every page says that it is a preview. */
	isPreview?: true;
	/** On the desk alone: all texts that there are, relative to `content/`, so that one that cannot be shown says so. */
	files?: ReadonlySet<string>;
};

/** What there is, as the audience is to see it now; `paths` are all texts, those left out of the catalogue among them. */
export function editionOf(
	{ catalogue, paths, glossary }: { catalogue: Catalogue; paths: readonly string[]; glossary: Glossary },
	{ siteUrl, now, audience }: Pick<Environment, 'siteUrl' | 'now' | 'audience'>,
): Edition {
	const editions = {
		readers: () => ({ catalogue: publishedCatalogue(catalogue, now), siteUrl, glossary }),
		colleagues: () => ({ catalogue: markedCatalogue(catalogue, now), siteUrl, glossary, isPreview: true }),
		desk: () => ({ catalogue: markedCatalogue(catalogue, now), siteUrl, glossary, files: new Set(paths) }),
	} satisfies Record<Audience, () => Edition>;
	return editions[audience]();
}
