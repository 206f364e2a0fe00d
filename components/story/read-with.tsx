import { useTranslations } from 'next-intl';
import { LanguageLinks } from '@/components/page/language-links';
import { languageAttributes } from '@/lib/i18n/language-attributes';
import { type Locale, localeFacts } from '@/lib/i18n/locales';
import type { Alternate } from '@/lib/views/frame';

type Props = { locale: Locale; others: readonly Alternate[] };

/**
 * Offers to read the story in a second language as well. Without scripts its links lead to the other pages; the element
 * shows both texts here, and brings out what stands hidden.
 */
export function ReadWith({ locale, others }: Props) {
	const t = useTranslations('story.readWith');
	return (
		<read-with data-locale={locale}>
			<details className="menu">
				<summary>{t('label')}</summary>
				<LanguageLinks locale={locale} alternates={others} />
			</details>
			<fieldset hidden aria-label={t('shown')} className="sides">
				<label>
					<input type="checkbox" />
					<span {...languageAttributes(locale)}>{localeFacts(locale).endonym}</span>
				</label>
				<label>
					<input type="checkbox" />
					<span />
				</label>
				<button type="button">{t('close')}</button>
			</fieldset>
			<p role="status" data-loading={t('loading')} data-failed={t('failed')} data-unknown={t('unknown')} />
		</read-with>
	);
}
