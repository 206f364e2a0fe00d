import { useTranslations } from 'next-intl';
import type { StoryCard } from '@/lib/views/story-card';
import { ForeignCard } from './foreign-card';

type Props = { cards: readonly StoryCard[] };

/** What only other languages have, in a block of its own. */
export function Elsewhere({ cards }: Props) {
	const t = useTranslations('front');
	if (cards.length === 0) return null;
	return (
		<section aria-labelledby="elsewhere" className="band">
			<h2 id="elsewhere" className="rubric">
				{t('elsewhere')}
			</h2>
			<div className="card-grid">
				{cards.map((card) => (
					<ForeignCard key={card.address} card={card} />
				))}
			</div>
		</section>
	);
}
