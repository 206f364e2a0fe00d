import { useTranslations } from 'next-intl';
import { DateText } from '@/components/page/date';
import type { StoryView } from '@/lib/views/story';

type Props = Pick<StoryView, 'corrections'>;

/** What was corrected after publication, and when. */
export function Corrections({ corrections }: Props) {
	const t = useTranslations('story');
	return (
		<section aria-labelledby="corrections" className="story-notes">
			<h2 id="corrections">{t('corrections')}</h2>
			<ul>
				{corrections.map(({ date, note }) => (
					<li key={`${date} ${note}`}>
						<DateText date={date} />: {note}
					</li>
				))}
			</ul>
		</section>
	);
}
