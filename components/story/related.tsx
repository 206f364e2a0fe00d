import { useTranslations } from 'next-intl';
import { StoryCard } from '@/components/cards/story-card';
import type { StoryView } from '@/lib/views/story';

type Props = { cards: StoryView['related'] };

/** What to read after a story. */
export function Related({ cards }: Props) {
	const t = useTranslations('story');
	if (cards.length === 0) return null;
	return (
		<section aria-labelledby="related" className="band no-print">
			<h2 id="related" className="rubric">
				{t('related')}
			</h2>
			<div className="card-grid">
				{cards.map((card) => (
					<StoryCard key={card.address} card={card} look="picture" />
				))}
			</div>
		</section>
	);
}
