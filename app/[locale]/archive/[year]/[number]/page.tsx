import { ListPage } from '@/components/list/list-page';
import { paramsToRender, viewToRender } from '@/lib/publish/page-source';
import type { RouteParams } from '@/lib/routes/routes';
import { listMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams<'archivePage'>> };

export function generateStaticParams() {
	return paramsToRender('archivePage');
}

export async function generateMetadata({ params }: Props) {
	return listMetadata(await viewToRender('archivePage', params));
}

export default async function ArchiveNumberedRoute({ params }: Props) {
	return <ListPage {...(await viewToRender('archivePage', params))} />;
}
