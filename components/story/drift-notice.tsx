import { useTranslations } from 'next-intl';
import { localeFacts } from '@/lib/i18n/locales';
import type { DriftView } from '@/lib/views/drift';

/** Says that the original has moved on since it was translated, and leads to it. */
export function DriftNotice({ paragraphs, original }: DriftView) {
	const t = useTranslations('story.drift');
	return (
		<p className="drift-notice">
			{paragraphs > 0 ? t('paragraphs', { count: paragraphs }) : t('words')}{' '}
			<a href={original.address} hrefLang={localeFacts(original.locale).tag}>
				{t('original')}
			</a>
		</p>
	);
}
