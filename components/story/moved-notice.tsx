import { useTranslations } from 'next-intl';
import { PageFrame } from '@/components/page/page-frame';
import type { MovedView } from '@/lib/views/story';

/** Stands at a former address of a story, and goes on to the new one where the host does not do so itself. */
export function MovedNotice({ frame, title, address }: MovedView) {
	const t = useTranslations('story');
	return (
		<PageFrame frame={frame}>
			<meta httpEquiv="refresh" content={`0; url=${address}`} />
			<article className="story">
				<h1 className="headline">{title}</h1>
				<p className="standfirst">{t('moved')}</p>
				<p className="notice">
					<a href={address}>{t('movedTo')}</a>
				</p>
			</article>
		</PageFrame>
	);
}
