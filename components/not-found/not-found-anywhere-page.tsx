import { useTranslations } from 'next-intl';
import { LanguageList } from '@/components/languages/language-list';
import { PreviewNotice } from '@/components/page/preview-notice';
import { Wordmark } from '@/components/page/wordmark';
import type { NotFoundAnywhereView } from '@/lib/views/not-found';

/** The same as the not-found page, for addresses that belong to no language. */
export function NotFoundAnywherePage({ frame, choices }: NotFoundAnywhereView) {
	const t = useTranslations();
	return (
		<main className="page-width py-8">
			<PreviewNotice isPreview={frame.isPreview} />
			<Wordmark />
			<h1 className="sr-only">{t('notFound.title')}</h1>
			<nav aria-label={t('languages.title')}>
				<LanguageList choices={choices} />
			</nav>
		</main>
	);
}
