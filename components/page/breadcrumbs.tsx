import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import { addressOf } from '@/lib/routes/routes';

type Props = {
	locale: Locale;
	/** What stands between the front page and this one. */
	parents?: readonly { title: string; address: string }[];
};

/** The way from the front page to the page above this one. */
export function Breadcrumbs({ locale, parents = [] }: Props) {
	const t = useTranslations('site');
	const crumbs = [{ title: t('front'), address: addressOf('front', { locale }) }, ...parents];
	return (
		<nav aria-label={t('breadcrumbs')} className="breadcrumbs">
			<ol>
				{crumbs.map(({ title, address }) => (
					<li key={address}>
						<a href={address}>{title}</a>
					</li>
				))}
			</ol>
		</nav>
	);
}
