import { ListPage } from '@/components/list/list-page';
import { paramsToRender, viewToRender } from '@/lib/publish/page-source';
import type { RouteParams } from '@/lib/routes/routes';
import { listMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams<'archive'>> };

export function generateStaticParams() {
	return paramsToRender('archive');
}

export async function generateMetadata({ params }: Props) {
	return listMetadata(await viewToRender('archive', params));
}

export default async function ArchiveRoute({ params }: Props) {
	return <ListPage {...(await viewToRender('archive', params))} />;
}
