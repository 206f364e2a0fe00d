import { useTranslations } from 'next-intl';
import { sections } from '@/lib/config/site';
import { addressOf } from '@/lib/routes/routes';
import type { Frame } from '@/lib/views/frame';
import { LanguageMenu } from './language-menu';
import { ThemeSwitch } from './theme-switch';
import { Wordmark } from './wordmark';

type Props = { frame: Frame };

export function Header({ frame }: Props) {
	const t = useTranslations('site');
	const { locale, address } = frame;
	return (
		<header className="masthead page-width">
			<div className="masthead-row">
				<a href={addressOf('front', { locale })} className="flex no-underline">
					<Wordmark />
				</a>
				<div className="masthead-tools">
					<ThemeSwitch />
					<LanguageMenu locale={locale} switches={frame.switches} />
				</div>
			</div>
			<nav aria-label={t('sectionsLabel')} className="section-nav">
				<ul>
					{sections.map((section) => {
						const own = addressOf('section', { locale, section });
						return (
							<li key={section}>
								<a href={own} aria-current={own === address ? 'page' : undefined}>
									{t(`sections.${section}`)}
								</a>
							</li>
						);
					})}
				</ul>
			</nav>
		</header>
	);
}
