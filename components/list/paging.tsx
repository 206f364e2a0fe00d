import { useTranslations } from 'next-intl';
import type { ListView } from '@/lib/views/lists';

type Props = Pick<ListView, 'newer' | 'older'>;

/** The ways to the neighbouring pages of a list. */
export function Paging({ newer, older }: Props) {
	const t = useTranslations('list');
	if (!newer && !older) return null;
	return (
		<nav aria-label={t('pages')} className="paging">
			{newer && (
				<a href={newer} rel="prev">
					{t('newer')}
				</a>
			)}
			{older && (
				<a href={older} rel="next" className="paging-older">
					{t('older')}
				</a>
			)}
		</nav>
	);
}
