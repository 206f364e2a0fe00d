import { useTranslations } from 'next-intl';
import { DateText } from '@/components/page/date';
import { Headline } from '@/components/page/headline';
import { UnpublishedMark } from '@/components/page/unpublished-mark';
import type { StoryView } from '@/lib/views/story';
import { DriftNotice } from './drift-notice';

/** What stands above a story: headline, standfirst, when, and how long. */
export function StoryHeader({
	frame,
	title,
	description,
	date,
	updated,
	checked,
	minutes,
	machine,
	drift,
	unpublished,
}: StoryView) {
	const t = useTranslations('story');
	return (
		<header>
			<UnpublishedMark locale={frame.locale} unpublished={unpublished} />
			<h1 className="headline">
				<Headline locale={frame.locale} text={title} />
			</h1>
			<p className="standfirst">{description}</p>
			{drift && <DriftNotice {...drift} />}
			<p className="dateline">
				<DateText date={date} />
				<span>{t('readingTime', { minutes })}</span>
				{updated && updated !== date && <span>{t.rich('updated', { date: () => <DateText date={updated} /> })}</span>}
				{checked && <span>{t.rich('checked', { date: () => <DateText date={checked} /> })}</span>}
			</p>
			{machine && <p className="quiet-line">{t('machine')}</p>}
		</header>
	);
}
