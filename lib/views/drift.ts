import { createTranslator } from 'next-intl';
import type { BlockChange, Drift } from '@/lib/content/drift';
import type { Story, StoryText, Text } from '@/lib/content/story';
import { localeFacts } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { BlockNote } from '@/lib/markdown/block-notes';
import { addressOf } from '@/lib/routes/routes';
import type { Alternate } from './frame';

/** What readers of a translation are told when its original has moved on. */
export type DriftView = {
	/** How many paragraphs of the original changed, came or went; none if only the words around the body changed. */
	paragraphs: number;
	original: Alternate;
};

/** What to tell readers, if anything: that blocks have changed places does not make a translation wrong. */
export function driftOf(story: Story, { translation }: Text): DriftView | undefined {
	const drift = translation?.drift;
	if (!drift) return undefined;
	const paragraphs = drift.blocks.filter(isWrong).length;
	return paragraphs + drift.words.length > 0 ? { paragraphs, original: originalOf(story) } : undefined;
}

/** The original of a story, as a page in another language. */
export function originalOf({ year, slug, texts: [{ locale }] }: Story): Alternate {
	return { locale, address: addressOf('story', { locale, year, slug }) };
}

/** The remarks on the paragraphs that are concerned, each with a link to the same paragraph of the original. */
export function driftNotes(story: Story, text: StoryText): BlockNote[] {
	const drift = text.translation?.drift;
	if (!drift) return [];
	const t = createTranslator({ locale: text.locale, messages: messagesOf(text.locale), namespace: 'story.drift' });
	const original = originalOf(story);
	const linkTo = (index: number) => ({
		href: `${original.address}#p${index + 1}`,
		language: localeFacts(original.locale).tag,
		text: t('there'),
	});
	return runsOf(drift.blocks).flatMap(({ first, count }): BlockNote[] => {
		const place = placeOf(first, text, drift);
		if (!place) return [];
		if (first.kind === 'removed') return [{ ...place, text: t('removed') }];
		const words = first.kind === 'added' ? t('added', { count }) : t('changed');
		return [{ ...place, text: words, link: linkTo(first.now) }];
	});
}

function isWrong({ kind }: BlockChange): boolean {
	return kind !== 'moved';
}

/** The changes that make a translation wrong; blocks that were added one after the other are one. */
function runsOf(changes: readonly BlockChange[]): { first: BlockChange; count: number }[] {
	const runs: { first: BlockChange; count: number }[] = [];
	for (const change of changes.filter(isWrong)) {
		const run = runs.at(-1);
		const continues =
			change.kind === 'added' && run?.first.kind === 'added' && change.now === run.first.now + run.count;
		if (run && continues) run.count++;
		else runs.push({ first: change, count: 1 });
	}
	return runs;
}

/** Where the translation has the block, or would have it. */
function placeOf(
	change: BlockChange,
	{ blockIds }: Text,
	{ successors }: Drift,
): Pick<BlockNote, 'block' | 'position'> | undefined {
	if (change.kind === 'removed')
		return successors.length === blockIds.length ? { block: change.was, position: 'about' } : undefined;
	const block = blockIds.findIndex(({ ids }) => ids.includes(`p${change.now + 1}`));
	if (block === -1) return undefined;
	if (change.kind !== 'added') return { block, position: 'about' };
	// The id of a block that the translation lacks lies on the block before it, or on the first of all.
	const isFirst = block === 0 && blockIds[0]?.ids[0] !== 'p1';
	return { block, position: isFirst ? 'before' : 'after' };
}
