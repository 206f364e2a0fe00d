import { createTranslator } from 'next-intl';
import { site } from '@/lib/config/site';
import { messagesOf } from '@/lib/i18n/messages';
import type { FeedEntry, FeedView } from '@/lib/views/feed';

/** What a feed says of itself, in its language. */
export function channelOf({ locale, section }: Pick<FeedView, 'locale' | 'section'>): {
	title: string;
	description: string;
} {
	const messages = messagesOf(locale);
	const t = createTranslator({ locale, messages });
	const name = `${site.name} ${site.nativeName}`;
	return {
		title: section ? `${name} · ${t(`site.sections.${section}`)}` : name,
		description: messages.site.description,
	};
}

/** The names of an entry's section and topics, in its language. */
export function categoriesOf({ locale }: Pick<FeedView, 'locale'>, { section, topics }: FeedEntry): string[] {
	const t = createTranslator({ locale, messages: messagesOf(locale) });
	return [t(`site.sections.${section}`), ...topics.map((topic) => t(`site.topics.${topic}`))];
}
