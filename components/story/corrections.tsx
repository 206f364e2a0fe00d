import { useTranslations } from 'next-intl';
import { DateText } from '@/components/page/date';
import { localeFacts } from '@/lib/i18n/locales';
import type { Alternate } from '@/lib/views/frame';
import type { StoryView } from '@/lib/views/story';

type Props = Pick<StoryView, 'corrections'>;

/** What was corrected after publication, and when. */
export function Corrections({ corrections }: Props) {
	const t = useTranslations('story');
	return (
		<section aria-labelledby="corrections" className="story-notes">
			<h2 id="corrections">{t('corrections')}</h2>
			<ul>
				{corrections.map((correction) => (
					<li key={JSON.stringify(correction)}>
						<DateText date={correction.date} />:{' '}
						{'note' in correction ? correction.note : <Pending original={correction.pending} />}
					</li>
				))}
			</ul>
		</section>
	);
}

/** Stands for a correction that the translation does not have yet. */
function Pending({ original }: { original: Alternate }) {
	const t = useTranslations('story.drift');
	return (
		<>
			{t('pending')}{' '}
			<a href={`${original.address}#corrections`} hrefLang={localeFacts(original.locale).tag}>
				{t('there')}
			</a>
		</>
	);
}
