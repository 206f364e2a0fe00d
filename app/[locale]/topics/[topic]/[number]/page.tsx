import { ListPage } from '@/components/list/list-page';
import { paramsToRender, viewToRender } from '@/lib/publish/page-source';
import type { RouteParams } from '@/lib/routes/routes';
import { listMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams<'topicPage'>> };

export function generateStaticParams() {
	return paramsToRender('topicPage');
}

export async function generateMetadata({ params }: Props) {
	return listMetadata(await viewToRender('topicPage', params));
}

export default async function TopicNumberedRoute({ params }: Props) {
	return <ListPage {...(await viewToRender('topicPage', params))} />;
}
