import { createTranslator } from 'next-intl';
import type { Section, Topic } from '@/lib/config/site';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { ListView } from '@/lib/views/lists';

/** The name of a list in a language. */
export function listName(locale: Locale, kind: ListView['kind'], name: string): string {
	const t = createTranslator({ locale, messages: messagesOf(locale) });
	const names = {
		section: () => t(`site.sections.${name as Section}`),
		topic: () => t(`site.topics.${name as Topic}`),
		archive: () => t('list.archive', { year: name }),
	} satisfies Record<ListView['kind'], () => string>;
	return names[kind]();
}
