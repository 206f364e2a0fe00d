import { useTranslations } from 'next-intl';
import type { Frame } from '@/lib/views/frame';
import { Wordmark } from './wordmark';

type Props = { frame: Frame };

export function Footer({ frame }: Props) {
	const t = useTranslations('site');
	return (
		<footer className="page-width mt-16 border-t border-rule py-6 text-sm text-quiet">
			<Wordmark />
			<p className="mt-2">{t('description')}</p>
			{frame.fixedPages.length > 0 && (
				<ul className="mt-3 flex flex-wrap gap-x-5">
					{frame.fixedPages.map(({ name, address }) => (
						<li key={name}>
							<a href={address} className="inline-block py-1">
								{t(`pages.${name}`)}
							</a>
						</li>
					))}
				</ul>
			)}
		</footer>
	);
}
