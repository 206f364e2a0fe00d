import { useTranslations } from 'next-intl';
import { DateText } from '@/components/page/date';
import { PageFrame } from '@/components/page/page-frame';
import { UnpublishedMark } from '@/components/page/unpublished-mark';
import { languageAttributes } from '@/lib/i18n/language-attributes';
import type { WithdrawnView } from '@/lib/views/story';

/** Stands in the place of a story that was taken back. */
export function WithdrawnNotice({ frame, title, date, note, noteLocale, unpublished }: WithdrawnView) {
	const t = useTranslations('story');
	return (
		<PageFrame frame={frame}>
			<article className="story">
				<UnpublishedMark locale={frame.locale} unpublished={unpublished} />
				<h1 className="headline">{title}</h1>
				<p className="standfirst">{t.rich('withdrawn', { date: () => <DateText date={date} /> })}</p>
				<p className="notice" {...languageAttributes(noteLocale)}>
					{note}
				</p>
			</article>
		</PageFrame>
	);
}
