import { useTranslations } from 'next-intl';
import { Elsewhere } from '@/components/cards/elsewhere';
import { StoryCard } from '@/components/cards/story-card';
import { PageFrame } from '@/components/page/page-frame';
import { site } from '@/lib/config/site';
import type { FrontView } from '@/lib/views/front';
import '../list/list.css';

/** The front page of a language. */
export function FrontPage({ frame, lead, top, latest, sections, elsewhere }: FrontView) {
	const t = useTranslations('front');
	const inSections = useTranslations('site.sections');
	return (
		<PageFrame frame={frame}>
			<h1 className="sr-only">{site.name}</h1>
			{lead ? <StoryCard card={lead} look="lead" level={2} prominent /> : <p className="empty">{t('empty')}</p>}
			{top.length > 0 && (
				<div className="card-grid band">
					{top.map((card) => (
						<StoryCard key={card.address} card={card} look="picture" level={2} />
					))}
				</div>
			)}
			{latest.length > 0 && (
				<section aria-labelledby="latest" className="band">
					<h2 id="latest" className="rubric">
						{t('latest')}
					</h2>
					<div className="card-grid">
						{latest.map((card) => (
							<StoryCard key={card.address} card={card} look="headline" />
						))}
					</div>
				</section>
			)}
			{sections.map(({ section, address, cards }) => (
				<section key={section} aria-labelledby={section} className="band">
					<h2 id={section} className="rubric">
						<a href={address}>{inSections(section)}</a>
					</h2>
					<div className="card-grid">
						{cards.map((card) => (
							<StoryCard key={card.address} card={card} look="picture" withSection={false} />
						))}
					</div>
				</section>
			))}
			<Elsewhere cards={elsewhere} />
		</PageFrame>
	);
}
