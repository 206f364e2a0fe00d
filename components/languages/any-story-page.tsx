import { Picture } from '@/components/page/picture';
import type { AnyStoryView } from '@/lib/views/any-story';
import { LanguagePage } from './language-page';

/** A story in whatever language the reader has. */
export function AnyStoryPage({ frame, title, cover, choices }: AnyStoryView) {
	return (
		<LanguagePage frame={frame} title={title} choices={choices}>
			{cover && (
				<div className="mt-6 min-[56rem]:mt-0">
					<Picture picture={cover} place="anyStory" prominent />
				</div>
			)}
		</LanguagePage>
	);
}
