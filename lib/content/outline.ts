import { linkTarget } from '@/lib/markdown/links';
import { nodesOf } from '@/lib/markdown/nodes';
import type { Place } from '@/lib/problems/problem';
import type { FixedPage, Story, StoryAddress, StoryIndex, Text } from './story';

// What one story must know of the others to be judged beside them: plain data, small, and the same after JSON.

/** A link of a body to a story or page of this site, as written. */
type InternalLink = Place & { href: string };

export type TextOutline = Pick<Text, 'path' | 'draft'> & { links: readonly InternalLink[] };

/** Links lead to places of the original, which are the same in every language. */
type OriginalOutline = TextOutline & Pick<Text, 'blockIds'>;

export type StoryOutline = StoryAddress & {
	facts: Pick<Story['facts'], 'date' | 'aliases'>;
	/** Where each of the aliases stands in the original. */
	aliasPlaces: readonly Place[];
	/** The original first. */
	texts: readonly [OriginalOutline, ...TextOutline[]];
};

export type FixedPageOutline = Pick<FixedPage, 'name'> & Pick<StoryOutline, 'texts'>;

export type OutlineIndex = StoryIndex<StoryOutline, FixedPageOutline>;

export function outlineOfStory({ year, slug, facts: { date, aliases }, texts }: Story): StoryOutline {
	const aliasPlaces = aliases.map((_, index) => texts[0].placeOf(['aliases', index]));
	return { year, slug, facts: { date, aliases }, aliasPlaces, texts: outlinesOf(texts) };
}

export function outlineOfFixedPage({ name, texts }: FixedPage): FixedPageOutline {
	return { name, texts: outlinesOf(texts) };
}

function outlinesOf([original, ...translations]: readonly [Text, ...Text[]]): StoryOutline['texts'] {
	return [{ ...outlineOfText(original), blockIds: original.blockIds }, ...translations.map(outlineOfText)];
}

function outlineOfText({ path, draft, body }: Text): TextOutline {
	const links: InternalLink[] = [];
	for (const node of nodesOf(body)) {
		if (node.type !== 'link') continue;
		const target = linkTarget(node.url);
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		if (target.kind === 'internal') links.push({ href: target.href, line, column });
	}
	return { path, draft, links };
}
