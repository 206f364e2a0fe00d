import { useTranslations } from 'next-intl';
import { DateText } from '@/components/page/date';
import { PageFrame } from '@/components/page/page-frame';
import type { StoryView } from '@/lib/views/story';
import { Corrections } from './corrections';
import { Cover } from './cover';
import { Sources } from './sources';
import { StoryHtml } from './story-html';

/** A story in one language. */
export function StoryPage({
	frame,
	title,
	description,
	date,
	updated,
	section,
	cover,
	body,
	sources,
	corrections,
	machine,
}: StoryView) {
	const t = useTranslations('story');
	const inSections = useTranslations('site.sections');
	return (
		<PageFrame frame={frame}>
			<article className="story">
				<header className="mt-8">
					<p className="kicker">{inSections(section)}</p>
					<h1 className="headline">{title}</h1>
					<p className="standfirst">{description}</p>
					<p className="dateline">
						<DateText date={date} />
						{updated && <span>{t.rich('updated', { date: () => <DateText date={updated} /> })}</span>}
					</p>
					{machine && <p className="text-sm text-quiet">{t('machine')}</p>}
				</header>
				{cover && <Cover picture={cover} />}
				<StoryHtml html={body} />
				{corrections.length > 0 && <Corrections corrections={corrections} />}
				{sources.length > 0 && <Sources sources={sources} />}
			</article>
		</PageFrame>
	);
}
