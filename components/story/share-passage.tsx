import { useTranslations } from 'next-intl';

/** The bar that the element shows at words which the reader has marked. */
export function SharePassage({ any }: { any: string }) {
	const t = useTranslations('story.share');
	return (
		<share-passage data-any={any}>
			<div hidden role="toolbar" aria-label={t('passage')}>
				<button type="button" data-do="copy" data-done={t('copied')}>
					{t('copyPassage')}
				</button>
				<button type="button" hidden data-do="share">
					{t('native')}
				</button>
			</div>
		</share-passage>
	);
}
