import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Document } from '@/components/page/document';
import { isLocale } from '@/lib/i18n/locales';
import '../styles.css';

type Props = { params: Promise<{ locale: string }>; children: ReactNode };

export default async function LocaleLayout({ params, children }: Props) {
	const { locale } = await params;
	if (!isLocale(locale)) notFound();
	return <Document locale={locale}>{children}</Document>;
}
