import { type Locale, localeFacts } from '@/lib/i18n/locales';
import type { Paragraph } from './articles';

/**
 * A paragraph as a translator left it: its words, and the paragraphs of the original that it translates. That is the truth:
 * one that was merged pairs with both that it joins, both halves of one that was split pair with it, and one that was
 * dropped has no counterpart, whatever stands beside it.
 */
export type Rearranged = { text: string; paragraphs: readonly number[] };

/** What is done to a paragraph: it is joined with the next, divided between two segments, or left out. */
const changes = ['merged', 'split', 'dropped'] as const;
type Change = (typeof changes)[number];

/**
 * A translation with a share of its paragraphs changed, merged, split and dropped in turn (which comes first is drawn). A
 * merge is one change and touches two paragraphs, so that rather more than the share is touched; no paragraph is changed
 * twice, but neighbours may be.
 */
export function rearrange(
	paragraphs: readonly Paragraph[],
	locale: Locale,
	share: number,
	random: () => number,
): Rearranged[] {
	const changeAt = drawChanges(paragraphs, Math.round(paragraphs.length * share), random);
	return paragraphs.flatMap((segments, index): Rearranged[] => {
		if (changeAt.get(index - 1) === 'merged' || changeAt.get(index) === 'dropped') return [];
		if (changeAt.get(index) === 'merged')
			return [
				{
					text: joinSegments([...segments, ...(paragraphs[index + 1] as Paragraph)], locale),
					paragraphs: [index, index + 1],
				},
			];
		if (changeAt.get(index) !== 'split') return [{ text: joinSegments(segments, locale), paragraphs: [index] }];
		const boundary = 1 + Math.floor(random() * (segments.length - 1));
		return [segments.slice(0, boundary), segments.slice(boundary)].map((part) => ({
			text: joinSegments(part, locale),
			paragraphs: [index],
		}));
	});
}

/** The words of segments, one after the other. */
function joinSegments(segments: Paragraph, locale: Locale): string {
	return segments.map((texts) => texts[locale]).join(separatorOf(locale));
}

function drawChanges(paragraphs: readonly Paragraph[], count: number, random: () => number): Map<number, Change> {
	const changeAt = new Map<number, Change>();
	const free = new Set(paragraphs.keys());
	const first = Math.floor(random() * changes.length);
	for (let drawn = 0; drawn < count; drawn++) {
		const change = changes[(first + drawn) % changes.length] as Change;
		const places = [...free].filter((index) => {
			if (change === 'merged') return free.has(index + 1);
			return change === 'dropped' || (paragraphs[index] as Paragraph).length > 1;
		});
		const place = places[Math.floor(random() * places.length)];
		if (place === undefined) continue;
		changeAt.set(place, change);
		free.delete(place);
		if (change === 'merged') free.delete(place + 1);
	}
	return changeAt;
}

/** Chinese and Japanese set no space between sentences. */
function separatorOf(locale: Locale): string {
	return ['Hans', 'Jpan'].includes(localeFacts(locale).script) ? '' : ' ';
}
