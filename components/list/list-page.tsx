import { useTranslations } from 'next-intl';
import { Elsewhere } from '@/components/cards/elsewhere';
import { StoryCard } from '@/components/cards/story-card';
import { Breadcrumbs } from '@/components/page/breadcrumbs';
import { PageFrame } from '@/components/page/page-frame';
import type { ListView } from '@/lib/views/lists';
import { ListTitle } from './list-title';
import { Paging } from './paging';
import './list.css';

/** The stories of a section, on a topic, or of a year. */
export function ListPage({ frame, kind, name, number, total, cards, newer, older, elsewhere }: ListView) {
	const t = useTranslations('list');
	return (
		<PageFrame frame={frame}>
			<Breadcrumbs locale={frame.locale} />
			<header className="list-header">
				<ListTitle kind={kind} name={name} />
				<p className="dateline">
					{total > 0 && <span>{t('stories', { count: total })}</span>}
					{number !== undefined && <span>{t('page', { page: String(number) })}</span>}
				</p>
			</header>
			{cards.length === 0 && <p className="empty">{t('empty')}</p>}
			<div className="card-list">
				{cards.map((card, index) => (
					<StoryCard
						key={card.address}
						card={card}
						look="row"
						level={2}
						prominent={index === 0}
						withSection={kind !== 'section'}
					/>
				))}
			</div>
			<Paging newer={newer} older={older} />
			<Elsewhere cards={elsewhere} />
		</PageFrame>
	);
}
