import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { formats } from '@/lib/i18n/formats';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';

/** Renders a component as a page in a language would. A message that is missing is an error. */
export function renderIn(locale: Locale, children: ReactNode): string {
	return renderToStaticMarkup(
		<NextIntlClientProvider
			locale={locale}
			messages={messagesOf(locale)}
			formats={formats}
			timeZone="Asia/Shanghai"
			onError={(error) => {
				throw error;
			}}
		>
			{children}
		</NextIntlClientProvider>,
	);
}
