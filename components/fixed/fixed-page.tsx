import { useTranslations } from 'next-intl';
import { PageFrame } from '@/components/page/page-frame';
import { UnpublishedMark } from '@/components/page/unpublished-mark';
import { StoryHtml } from '@/components/story/story-html';
import type { FixedView } from '@/lib/views/fixed';

/** A page beside the news, such as `about`. */
export function FixedPage({ frame, title, description, body, machine, unpublished }: FixedView) {
	const t = useTranslations('story');
	return (
		<PageFrame frame={frame}>
			<article className="story">
				<header className="mt-8">
					<UnpublishedMark locale={frame.locale} unpublished={unpublished} />
					<h1 className="headline">{title}</h1>
					<p className="standfirst">{description}</p>
					{machine && <p className="text-sm text-quiet">{t('machine')}</p>}
				</header>
				<StoryHtml html={body} />
			</article>
		</PageFrame>
	);
}
