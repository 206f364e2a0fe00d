import { useTranslations } from 'next-intl';
import { DateText } from '@/components/page/date';
import type { StoryView } from '@/lib/views/story';

type Props = Pick<StoryView, 'sources'>;

/** Where the facts of a story come from. Names of sources stay as they are published. */
export function Sources({ sources }: Props) {
	const t = useTranslations('story');
	return (
		<section aria-labelledby="sources" className="story-notes">
			<h2 id="sources">{t('sources')}</h2>
			<ul>
				{sources.map(({ name, url, date }) => (
					<li key={`${name} ${url}`}>
						{url ? (
							<a href={url} rel="external noopener">
								<bdi>{name}</bdi>
							</a>
						) : (
							<bdi>{name}</bdi>
						)}
						{date && (
							<>
								{' · '}
								<DateText date={date} />
							</>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
