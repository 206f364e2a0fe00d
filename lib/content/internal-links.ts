import type { Finding } from '@/lib/problems/problem';
import { parseFixedLink, parseStoryLink } from '@/lib/routes/routes';
import { addressKey, type FixedPage, type StoryAddress, type StoryIndex, type Text } from './story';

type Texts = { texts: readonly [Pick<Text, 'blockIds'>, ...unknown[]] };

export type InternalTarget<LinkedStory, LinkedPage> =
	| { kind: 'story'; story: LinkedStory; fragment: string }
	| { kind: 'fixed'; page: LinkedPage; fragment: string };

/** What an internal link, written without a language, leads to; or what is wrong with it. */
export function findInternalTarget<
	LinkedStory extends StoryAddress & Texts,
	LinkedPage extends Pick<FixedPage, 'name'> & Texts,
>(
	index: StoryIndex<LinkedStory, LinkedPage>,
	href: string,
): InternalTarget<LinkedStory, LinkedPage> | Pick<Finding, 'reason' | 'remedy'> {
	const reason = `the link "${href}" leads nowhere`;
	const storyLink = parseStoryLink(href);
	if (storyLink) {
		const { fragment } = storyLink;
		const story = index.storiesByAddress.get(addressKey(storyLink));
		if (!story) return { reason, remedy: explainMissingStory(index, addressKey(storyLink)) };
		return hasPlace(story.texts[0], fragment) ? { kind: 'story', story, fragment } : missingPlace(href, fragment);
	}
	const fixedLink = parseFixedLink(href);
	const page = index.fixedPages.find(({ name }) => name === fixedLink?.page);
	if (fixedLink && page) {
		const { fragment } = fixedLink;
		return hasPlace(page.texts[0], fragment) ? { kind: 'fixed', page, fragment } : missingPlace(href, fragment);
	}
	return { reason, remedy: 'write /<year>/<slug>/ for a story, without a language and with the last slash' };
}

/** Whether a text has the place that a fragment names; the empty fragment is its top. */
export function hasPlace({ blockIds }: Pick<Text, 'blockIds'>, fragment: string): boolean {
	if (fragment === '') return true;
	return blockIds.some(
		({ ids, items }) => ids.includes(fragment) || items.some((itemIds) => itemIds.includes(fragment)),
	);
}

function missingPlace(href: string, fragment: string): Pick<Finding, 'reason' | 'remedy'> {
	const reason = `the link "${href}" leads to a place "#${fragment}" that the text does not have`;
	return { reason, remedy: 'write #p and the number of a paragraph, such as #p3, or leave it out' };
}

function explainMissingStory(
	{ storiesByAlias }: Pick<StoryIndex<StoryAddress, unknown>, 'storiesByAlias'>,
	address: string,
): string {
	const moved = storiesByAlias.get(address);
	if (moved) return `the story has moved: write /${addressKey(moved)}/`;
	return 'mend the address, or remove the link; a story that has problems of its own cannot be linked to';
}
