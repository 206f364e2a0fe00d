import { useTranslations } from 'next-intl';
import { PageFrame } from '@/components/page/page-frame';
import { site } from '@/lib/config/site';
import type { FrontView } from '@/lib/views/front';
import { StoryCard } from './story-card';

/** The front page of a language. */
export function FrontPage({ frame, lead, latest, elsewhere }: FrontView) {
	const t = useTranslations('front');
	return (
		<PageFrame frame={frame}>
			<h1 className="sr-only">{site.name}</h1>
			{lead ? <StoryCard card={lead} size="lead" /> : <p className="mt-8">{t('empty')}</p>}
			{latest.length > 0 && (
				<section aria-labelledby="latest" className="mt-10">
					<h2 id="latest" className="rubric">
						{t('latest')}
					</h2>
					<div className="card-grid">
						{latest.map((card) => (
							<StoryCard key={card.address} card={card} size="list" />
						))}
					</div>
				</section>
			)}
			{elsewhere.length > 0 && (
				<section aria-labelledby="elsewhere" className="mt-10">
					<h2 id="elsewhere" className="rubric">
						{t('elsewhere')}
					</h2>
					<div className="card-grid">
						{elsewhere.map((card) => (
							<StoryCard key={card.address} card={card} size="foreign" />
						))}
					</div>
				</section>
			)}
		</PageFrame>
	);
}
