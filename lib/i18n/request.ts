import { getRequestConfig } from 'next-intl/server';
import { site } from '@/lib/config/site';
import { formats } from './formats';
import { defaultLocale, isLocale } from './locales';
import { messagesOf } from './messages';

/** What next-intl needs to know of the page that is being rendered. */
export default getRequestConfig(async ({ requestLocale }) => {
	const requested = await requestLocale;
	const locale = requested && isLocale(requested) ? requested : defaultLocale;
	return { locale, messages: messagesOf(locale), formats, timeZone: site.timeZone };
});
