import type { Story, StoryText } from '@/lib/content/story';
import { originalOf } from './drift';
import type { Alternate } from './frame';

/** A correction; without a note in the page's language, the page where it is to be read. */
export type CorrectionView = { date: string; note: string } | { date: string; pending: Alternate };

/** The corrections of a story; those that a translation lacks are pending in it. They pair by date, then order. */
export function correctionsOf(story: Story, text: StoryText): CorrectionView[] {
	const [original] = story.texts;
	const own = [...text.corrections];
	return original.corrections.map(({ date }): CorrectionView => {
		const index = own.findIndex((correction) => correction.date === date);
		const [found] = index === -1 ? [] : own.splice(index, 1);
		return found ?? { date, pending: originalOf(story) };
	});
}
