import { Headline } from '@/components/page/headline';
import { UnpublishedMark } from '@/components/page/unpublished-mark';
import { languageAttributes } from '@/lib/i18n/language-attributes';
import { localeFacts } from '@/lib/i18n/locales';
import type { StoryCard } from '@/lib/views/story-card';

type Props = { card: StoryCard };

/** A story that the page's language does not have: in its own words, with its language named. */
export function ForeignCard({ card }: Props) {
	const { locale, address, title, unpublished } = card;
	return (
		<article className="card card-headline" {...languageAttributes(locale)}>
			<UnpublishedMark locale={locale} unpublished={unpublished} />
			<p className="kicker">{localeFacts(locale).endonym}</p>
			<h3 className="card-title">
				<a href={address} hrefLang={localeFacts(locale).tag}>
					<Headline locale={locale} text={title} />
				</a>
			</h3>
		</article>
	);
}
