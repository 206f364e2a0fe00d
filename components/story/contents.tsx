import { useTranslations } from 'next-intl';
import type { StoryView } from '@/lib/views/story';

type Props = Pick<StoryView, 'contents'>;

/** The subheads of a long story. */
export function Contents({ contents }: Props) {
	const t = useTranslations('story');
	return (
		<nav aria-labelledby="contents" className="story-notes">
			<h2 id="contents">{t('contents')}</h2>
			<ol>
				{contents.map(({ id, title }) => (
					<li key={id}>
						<a href={`#${id}`}>{title}</a>
					</li>
				))}
			</ol>
		</nav>
	);
}
