import { useTranslations } from 'next-intl';
import { Breadcrumbs } from '@/components/page/breadcrumbs';
import { PageFrame } from '@/components/page/page-frame';
import { addressOf } from '@/lib/routes/routes';
import type { StoryView } from '@/lib/views/story';
import { Contents } from './contents';
import { Corrections } from './corrections';
import { Cover } from './cover';
import { ReaderLanguage } from './reader-language';
import { ReadingBar } from './reading-bar';
import { Related } from './related';
import { Series } from './series';
import { Share } from './share';
import { SharePassage } from './share-passage';
import { Sources } from './sources';
import { StoryHeader } from './story-header';
import { StoryHtml } from './story-html';
import { Topics } from './topics';

/** A story in one language. */
export function Story(view: StoryView) {
	const t = useTranslations('story');
	const inSections = useTranslations('site.sections');
	const { frame, section, cover, contents, body, corrections, sources, topics, series, related } = view;
	const { locale } = frame;
	return (
		<PageFrame frame={frame}>
			<article className="story">
				<Breadcrumbs
					locale={locale}
					parents={[{ title: inSections(section), address: addressOf('section', { locale, section }) }]}
				/>
				<StoryHeader {...view} />
				<ReadingBar frame={frame} />
				{cover && <Cover picture={cover} />}
				{contents.length > 0 && <Contents contents={contents} />}
				<StoryHtml html={body} />
				<Share title={view.title} share={view.share} />
				{corrections.length > 0 && <Corrections corrections={corrections} />}
				{sources.length > 0 && <Sources sources={sources} />}
				{topics.length > 0 && <Topics topics={topics} />}
				{series && <Series series={series} address={frame.address} />}
				<p className="print-only">{t('publishedAt', { address: frame.siteUrl + frame.address })}</p>
			</article>
			<Related cards={related} />
			<SharePassage any={view.share.any} />
			<ReaderLanguage frame={frame} />
		</PageFrame>
	);
}
