import { site } from '@/lib/config/site';
import { languageAttributes } from '@/lib/i18n/language-attributes';

/** The name of the paper, the Chinese one as a seal. */
export function Wordmark() {
	return (
		<span className="wordmark" dir="ltr">
			<span lang="en" data-script="Latn">
				{site.name}
			</span>
			<span className="seal" {...languageAttributes('zh')}>
				{site.nativeName}
			</span>
		</span>
	);
}
