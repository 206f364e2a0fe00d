import type { ReactNode } from 'react';
import { Document } from '@/components/page/document';
import { viewToRender } from '@/lib/publish/page-source';
import type { RouteParams } from '@/lib/routes/routes';
import '../../../styles.css';

type Props = { params: Promise<RouteParams<'anyStory'>>; children: ReactNode };

export default async function AnyStoryLayout({ params, children }: Props) {
	const { frame } = await viewToRender('anyStory', params);
	return <Document locale={frame.locale}>{children}</Document>;
}
