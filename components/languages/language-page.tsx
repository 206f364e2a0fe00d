import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ElementScript } from '@/components/elements/element-script';
import { PreviewNotice } from '@/components/page/preview-notice';
import { Wordmark } from '@/components/page/wordmark';
import type { Frame } from '@/lib/views/frame';
import type { LanguageChoice } from '@/lib/views/language-choice';
import { LanguageList } from './language-list';

type Props = { frame: Frame; title: string; choices: readonly LanguageChoice[]; children?: ReactNode };

/** A page that goes on to the reader's own language, or lets them choose it. */
export function LanguagePage({ frame, title, choices, children }: Props) {
	const t = useTranslations('languages');
	return (
		<main className="page-width py-8">
			<PreviewNotice isPreview={frame.isPreview} />
			<Wordmark />
			<h1 className="sr-only">{title}</h1>
			<div className="language-page">
				{children}
				<nav aria-label={t('title')}>
					<LanguageList choices={choices} />
				</nav>
			</div>
			<ElementScript name="choose-language" />
		</main>
	);
}
