import { useTranslations } from 'next-intl';
import { languageAttributes } from '@/lib/i18n/language-attributes';
import { type Locale, localeFacts } from '@/lib/i18n/locales';
import type { Alternate } from '@/lib/views/frame';

type Props = { locale: Locale; alternates: readonly Alternate[] };

/** The languages that this very page exists in, as plain links; the element remembers the choice. */
export function LanguageSwitcher({ locale, alternates }: Props) {
	const t = useTranslations('site');
	return (
		<language-switcher>
			<nav aria-label={t('languages')} className="mt-3 border-y border-rule py-2">
				<ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
					{alternates.map((alternate) => (
						<li key={alternate.locale} {...languageAttributes(alternate.locale)}>
							<a
								href={alternate.address}
								hrefLang={localeFacts(alternate.locale).tag}
								aria-current={alternate.locale === locale ? 'page' : undefined}
								data-locale={alternate.locale}
								className="inline-block py-1 aria-[current]:font-bold aria-[current]:no-underline"
							>
								{localeFacts(alternate.locale).endonym}
							</a>
						</li>
					))}
				</ul>
			</nav>
		</language-switcher>
	);
}
