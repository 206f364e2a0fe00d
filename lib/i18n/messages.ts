import ar from '@/messages/ar.json';
import de from '@/messages/de.json';
import en from '@/messages/en.json';
import es from '@/messages/es.json';
import fr from '@/messages/fr.json';
import ja from '@/messages/ja.json';
import ko from '@/messages/ko.json';
import ru from '@/messages/ru.json';
import zh from '@/messages/zh.json';
import type { Locale } from './locales';

/** The words of the interface; English is the shape that every language fills. */
export type Messages = typeof en;

const messages = { en, zh, ja, ko, fr, es, de, ru, ar } satisfies Record<Locale, Messages>;

export function messagesOf(locale: Locale): Messages {
	return messages[locale];
}
