import { ListPage } from '@/components/list/list-page';
import { paramsToRender, viewToRender } from '@/lib/publish/page-source';
import type { RouteParams } from '@/lib/routes/routes';
import { listMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams<'topic'>> };

export function generateStaticParams() {
	return paramsToRender('topic');
}

export async function generateMetadata({ params }: Props) {
	return listMetadata(await viewToRender('topic', params));
}

export default async function TopicRoute({ params }: Props) {
	return <ListPage {...(await viewToRender('topic', params))} />;
}
