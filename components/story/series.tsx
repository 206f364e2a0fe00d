import { useTranslations } from 'next-intl';
import type { StoryView } from '@/lib/views/story';

type Props = {
	series: NonNullable<StoryView['series']>;
	/** Of the part that is being read. */
	address: string;
};

/** The series that a story is part of, with the parts that its language has. */
export function Series({ series, address }: Props) {
	const t = useTranslations();
	const name = t(`site.series.${series.id}`);
	return (
		<nav aria-labelledby="series" className="story-notes">
			<h2 id="series">{t('story.series', { part: String(series.part), series: name })}</h2>
			<ul>
				{series.parts.map((part) => (
					<li key={part.address}>
						<span className="series-part">{part.part}</span>
						{part.address === address ? (
							<span aria-current="page">{part.title}</span>
						) : (
							<a href={part.address}>{part.title}</a>
						)}
					</li>
				))}
			</ul>
		</nav>
	);
}
