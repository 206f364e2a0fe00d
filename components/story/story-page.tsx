import type { StoryPageView } from '@/lib/views/story';
import { MovedNotice } from './moved-notice';
import { Story } from './story';
import { WithdrawnNotice } from './withdrawn-notice';

/** A story's address: the story, or the notice that stands in its place. */
export function StoryPage(view: StoryPageView) {
	if (view.kind === 'story') return <Story {...view} />;
	return view.kind === 'withdrawn' ? <WithdrawnNotice {...view} /> : <MovedNotice {...view} />;
}
