import { useTranslations } from 'next-intl';
import { DateText } from '@/components/page/date';
import { Headline } from '@/components/page/headline';
import { Picture } from '@/components/page/picture';
import { UnpublishedMark } from '@/components/page/unpublished-mark';
import type { StoryCard as StoryCardView } from '@/lib/views/story-card';

type Props = {
	card: StoryCardView;
	/** `lead` opens a front page; `picture` stands in a grid; `row` in a list; `headline` is words alone. */
	look: 'lead' | 'picture' | 'row' | 'headline';
	/** Level of its heading. */
	level?: 2 | 3;
	/** Whether it stands in the first window, so that its picture must not wait. */
	prominent?: boolean;
	/** Whether its section is said, which a list of one section need not. */
	withSection?: boolean;
};

const places = { lead: 'lead', picture: 'card', row: 'row' } as const;

/** A story in a list of the page's own language. */
export function StoryCard({ card, look, level = 3, prominent = false, withSection = true }: Props) {
	const inSections = useTranslations('site.sections');
	const { locale, address, title, description, date, section, cover, unpublished } = card;
	const Title = `h${level}` as const;
	return (
		<article className={`card card-${look}${look === 'picture' && !cover ? ' card-bare' : ''}`}>
			{cover && look !== 'headline' && (
				<Picture picture={{ ...cover, alt: '' }} place={places[look]} prominent={prominent} />
			)}
			<div>
				<UnpublishedMark locale={locale} unpublished={unpublished} />
				{withSection && <p className="kicker">{inSections(section)}</p>}
				<Title className="card-title">
					<a href={address}>
						<Headline locale={locale} text={title} />
					</a>
				</Title>
				{look !== 'headline' && <p className="card-text">{description}</p>}
				<p className="dateline">
					<DateText date={date} />
				</p>
			</div>
		</article>
	);
}
