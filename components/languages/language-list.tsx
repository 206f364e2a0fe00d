import { Headline } from '@/components/page/headline';
import { UnpublishedMark } from '@/components/page/unpublished-mark';
import { languageAttributes } from '@/lib/i18n/language-attributes';
import { localeFacts } from '@/lib/i18n/locales';
import type { LanguageChoice } from '@/lib/views/language-choice';
import './languages.css';

type Props = { choices: readonly LanguageChoice[] };

/** The languages to choose from, each with what waits there, in its own words. */
export function LanguageList({ choices }: Props) {
	return (
		<language-switcher>
			<ul className="language-list">
				{choices.map(({ locale, address, title, unpublished }) => (
					<li key={locale} {...languageAttributes(locale)}>
						<UnpublishedMark locale={locale} unpublished={unpublished} />
						<a href={address} hrefLang={localeFacts(locale).tag} data-locale={locale}>
							<span className="kicker">{localeFacts(locale).endonym}</span>
							{title && (
								<span className="language-list-title">
									<Headline locale={locale} text={title} />
								</span>
							)}
						</a>
					</li>
				))}
			</ul>
		</language-switcher>
	);
}
