import { useTranslations } from 'next-intl';
import { LanguageLinks } from '@/components/page/language-links';
import type { Frame } from '@/lib/views/frame';
import { ReadWith } from './read-with';

type Props = { frame: Frame };

/** The story's other languages, to read instead of this one or with it, in sight at every place of it. */
export function ReadingBar({ frame: { locale, alternates } }: Props) {
	const t = useTranslations('story');
	const others = alternates.filter((alternate) => alternate.locale !== locale);
	if (others.length === 0) return null;
	return (
		<div className="reading-bar">
			<language-switcher>
				<nav aria-labelledby="also-in" className="also-in">
					<span id="also-in">{t('alsoIn')}</span>
					<LanguageLinks locale={locale} alternates={others} />
				</nav>
			</language-switcher>
			<ReadWith locale={locale} others={others} />
		</div>
	);
}
