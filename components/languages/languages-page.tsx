import { site } from '@/lib/config/site';
import type { LanguagesView } from '@/lib/views/languages';
import { LanguagePage } from './language-page';

/** `/`: the languages, each with its lead story. */
export function LanguagesPage({ frame, choices }: LanguagesView) {
	return <LanguagePage frame={frame} title={`${site.name} ${site.nativeName}`} choices={choices} />;
}
