import { useTranslations } from 'next-intl';
import { PageFrame } from '@/components/page/page-frame';
import { addressOf } from '@/lib/routes/routes';
import type { NotFoundView } from '@/lib/views/not-found';

/** What a reader is told where there is no page. The element shows the offer once it knows that the story exists. */
export function NotFoundPage({ frame }: NotFoundView) {
	const t = useTranslations('notFound');
	return (
		<PageFrame frame={frame}>
			<div className="story">
				<h1 className="headline mt-12">{t('title')}</h1>
				<p className="standfirst">{t('explanation')}</p>
				<not-found-offer hidden>
					<p className="mt-6">
						<a href={addressOf('languages', {})}>{t('offer')}</a>
					</p>
				</not-found-offer>
				<p className="mt-6">
					<a href={addressOf('front', { locale: frame.locale })}>{t('front')}</a>
				</p>
			</div>
		</PageFrame>
	);
}
