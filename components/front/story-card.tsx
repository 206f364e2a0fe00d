import { useTranslations } from 'next-intl';
import { DateText } from '@/components/page/date';
import { Picture } from '@/components/page/picture';
import { languageAttributes } from '@/lib/i18n/language-attributes';
import { localeFacts } from '@/lib/i18n/locales';
import type { StoryCard as StoryCardView } from '@/lib/views/front';

type Props = { card: StoryCardView; size: 'lead' | 'list' | 'foreign' };

/** A story in a list. A foreign one, in a language that is not the page's, names its language. */
export function StoryCard({ card, size }: Props) {
	const inSections = useTranslations('site.sections');
	const { locale, address, title, description, date, section, cover } = card;
	const Title = size === 'lead' ? 'h2' : 'h3';
	const own = size === 'foreign' ? languageAttributes(locale) : {};
	return (
		<article className={`card card-${size}`}>
			{cover && size !== 'foreign' && <Picture picture={{ ...cover, alt: '' }} prominent={size === 'lead'} />}
			<div>
				<p className="kicker">
					{size === 'foreign' ? <span {...own}>{localeFacts(locale).endonym}</span> : inSections(section)}
				</p>
				<Title className="card-title" {...own}>
					<a href={address} hrefLang={size === 'foreign' ? localeFacts(locale).tag : undefined}>
						{title}
					</a>
				</Title>
				{size !== 'foreign' && <p className="mt-2">{description}</p>}
				<p className="dateline">
					<DateText date={date} />
				</p>
			</div>
		</article>
	);
}
