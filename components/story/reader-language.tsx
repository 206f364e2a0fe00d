import { createTranslator } from 'next-intl';
import { languageAttributes } from '@/lib/i18n/language-attributes';
import { messagesOf } from '@/lib/i18n/messages';
import type { Frame } from '@/lib/views/frame';

type Props = { frame: Frame };

/**
 * The notice that a story exists in the reader's own language, in that language. The element shows the one that fits;
 * it lies over the page's end, so that it shifts nothing.
 */
export function ReaderLanguage({ frame }: Props) {
	const others = frame.alternates.filter(({ locale }) => locale !== frame.locale);
	if (others.length === 0) return null;
	return (
		<reader-language data-locale={frame.locale}>
			{others.map(({ locale, address }) => {
				const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'story' });
				return (
					<aside
						key={locale}
						hidden
						data-locale={locale}
						aria-label={t('inYourLanguage')}
						{...languageAttributes(locale)}
					>
						<p>{t('inYourLanguage')}</p>
						<a href={address}>{t('readInYourLanguage')}</a>
						<button type="button" aria-label={t('dismiss')}>
							×
						</button>
					</aside>
				);
			})}
		</reader-language>
	);
}
