import type { ReactNode } from 'react';
import { ElementScript } from '@/components/elements/element-script';
import { languageAttributes } from '@/lib/i18n/language-attributes';
import type { Locale } from '@/lib/i18n/locales';

type Props = { locale: Locale; children: ReactNode };

/** The HTML document of every page. */
export function Document({ locale, children }: Props) {
	return (
		<html {...languageAttributes(locale)}>
			<body>
				{children}
				<ElementScript name="page" />
			</body>
		</html>
	);
}
