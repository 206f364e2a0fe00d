import { languageAttributes } from '@/lib/i18n/language-attributes';
import { type Locale, localeFacts } from '@/lib/i18n/locales';
import type { Alternate } from '@/lib/views/frame';

type Props = {
	/** Of the page; its own link, if it is among them, is marked. */
	locale: Locale;
	alternates: readonly Alternate[];
};

/** Links to pages in other languages, each named by what the language calls itself. */
export function LanguageLinks({ locale, alternates }: Props) {
	return (
		<ul className="language-links">
			{alternates.map((alternate) => (
				<li key={alternate.locale} {...languageAttributes(alternate.locale)}>
					<a
						href={alternate.address}
						hrefLang={localeFacts(alternate.locale).tag}
						aria-current={alternate.locale === locale ? 'true' : undefined}
						data-locale={alternate.locale}
					>
						{localeFacts(alternate.locale).endonym}
					</a>
				</li>
			))}
		</ul>
	);
}
