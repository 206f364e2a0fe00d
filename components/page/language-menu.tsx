import { useTranslations } from 'next-intl';
import { languageAttributes } from '@/lib/i18n/language-attributes';
import { type Locale, localeFacts } from '@/lib/i18n/locales';
import type { Alternate } from '@/lib/views/frame';
import { LanguageLinks } from './language-links';

type Props = { locale: Locale; switches: readonly Alternate[] };

/** The languages of this page behind the name of its own. Opens without scripts; the element remembers the choice. */
export function LanguageMenu({ locale, switches }: Props) {
	const t = useTranslations('site');
	return (
		<language-switcher>
			<nav aria-label={t('languages')}>
				<details className="menu">
					<summary>
						<svg viewBox="0 0 20 20" width="17" height="17" aria-hidden="true" className="icon">
							<circle cx="10" cy="10" r="8" />
							<path d="M2 10h16M10 2c5 5 5 11 0 16M10 2c-5 5-5 11 0 16" />
						</svg>
						<span {...languageAttributes(locale)}>{localeFacts(locale).endonym}</span>
					</summary>
					<LanguageLinks locale={locale} alternates={switches} />
				</details>
			</nav>
		</language-switcher>
	);
}
