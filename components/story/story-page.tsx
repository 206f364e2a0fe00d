import { FixedPage } from '@/components/fixed/fixed-page';
import type { StoryPageView } from '@/lib/views/story';
import { MovedNotice } from './moved-notice';
import { Story } from './story';
import { WithdrawnNotice } from './withdrawn-notice';

/** A story's address: the story, or the notice that stands in its place. */
export function StoryPage(view: StoryPageView) {
	switch (view.kind) {
		case 'story':
			return <Story {...view} />;
		case 'withdrawn':
			return <WithdrawnNotice {...view} />;
		case 'moved':
			return <MovedNotice {...view} />;
		case 'broken':
			return <FixedPage {...view} />;
	}
}
