import { useTranslations } from 'next-intl';
import type { StoryView } from '@/lib/views/story';

type Props = Pick<StoryView, 'topics'>;

/** What a story is about, with the lists of what else is. */
export function Topics({ topics }: Props) {
	const t = useTranslations('story');
	const inTopics = useTranslations('site.topics');
	return (
		<nav aria-labelledby="topics" className="story-notes">
			<h2 id="topics">{t('topics')}</h2>
			<ul className="topic-list">
				{topics.map(({ name, address }) => (
					<li key={name}>
						<a href={address}>{inTopics(name)}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
