import { useTranslations } from 'next-intl';
import { sections, site } from '@/lib/config/site';
import { addressOf } from '@/lib/routes/routes';
import type { Frame } from '@/lib/views/frame';
import { FilingNumbers } from './filing-numbers';
import { Wordmark } from './wordmark';

type Props = { frame: Frame };

export function Footer({ frame }: Props) {
	const t = useTranslations('site');
	const { locale, archives, fixedPages } = frame;
	return (
		<footer className="footer page-width">
			<div>
				<Wordmark />
				<p className="mt-2">{t('description')}</p>
			</div>
			<ul aria-label={t('sectionsLabel')}>
				{sections.map((section) => (
					<li key={section}>
						<a href={addressOf('section', { locale, section })}>{t(`sections.${section}`)}</a>
					</li>
				))}
			</ul>
			{archives.length > 0 && (
				<ul aria-label={t('archive')}>
					{archives.map(({ name, address }) => (
						<li key={name}>
							<a href={address}>
								{t('archive')} {name}
							</a>
						</li>
					))}
				</ul>
			)}
			<ul>
				{fixedPages.map(({ name, address }) => (
					<li key={name}>
						<a href={address}>{t(`pages.${name}`)}</a>
					</li>
				))}
				{site.contact && (
					<li>
						<a href={`mailto:${site.contact}`}>{t('contact')}</a>
					</li>
				)}
			</ul>
			<FilingNumbers />
		</footer>
	);
}
