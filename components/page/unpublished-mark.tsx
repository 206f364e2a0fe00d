import { createFormatter, createTranslator } from 'next-intl';
import type { Unpublished } from '@/lib/content/story';
import { instantOf } from '@/lib/i18n/dates';
import { formats } from '@/lib/i18n/formats';
import { languageAttributes } from '@/lib/i18n/language-attributes';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

type Props = {
	/** Of the text, which says in its own language that it is not out. */
	locale: Locale;
	unpublished: Unpublished | undefined;
};

/** Says of a text that it is a draft, or when it comes out. Readers never get one: it stands on the desk and in previews. */
export function UnpublishedMark({ locale, unpublished }: Props) {
	if (!unpublished) return null;
	return (
		<p {...languageAttributes(locale)}>
			<span className="seal">{describe(locale, unpublished)}</span>
		</p>
	);
}

function describe(locale: Locale, unpublished: Unpublished): string {
	const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'unpublished' });
	if (unpublished.state === 'draft') return t('draft');
	const format = createFormatter({ locale, formats });
	const hasTime = unpublished.date.includes('T');
	return t('scheduled', { date: format.dateTime(instantOf(unpublished.date), hasTime ? 'moment' : 'day') });
}
