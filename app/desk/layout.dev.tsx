import type { ReactNode } from 'react';
import { Document } from '@/components/page/document';
import { defaultLocale } from '@/lib/i18n/locales';
import '../styles.css';
import './desk.css';

type Props = { children: ReactNode };

export default function DeskLayout({ children }: Props) {
	return <Document locale={defaultLocale}>{children}</Document>;
}
