import type { ReactNode } from 'react';
import { ElementScript } from '@/components/elements/element-script';
import { LivePage } from '@/components/elements/live-page.dev';
import { isDevelopment } from '@/lib/config/environment';
import { languageAttributes } from '@/lib/i18n/language-attributes';
import type { Locale } from '@/lib/i18n/locales';
import { addressOf } from '@/lib/routes/routes';

type Props = { locale: Locale; children: ReactNode };

/** The HTML document of every page. */
export function Document({ locale, children }: Props) {
	return (
		<html {...languageAttributes(locale)}>
			<body>
				{/* Nothing is painted before all is there: lines are balanced and rows shared out anew with each part, which would shift. In
				    development there is no such script to wait for. */}
				{!isDevelopment && <link rel="expect" href="#end" blocking="render" />}
				{children}
				<ElementScript name="page" id="end" />
				{isDevelopment && <LivePage desk={addressOf('desk', {})} news={addressOf('deskNews', {})} />}
			</body>
		</html>
	);
}
