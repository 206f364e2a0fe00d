import { ListPage } from '@/components/list/list-page';
import { paramsToRender, viewToRender } from '@/lib/publish/page-source';
import type { RouteParams } from '@/lib/routes/routes';
import { listMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams<'sectionPage'>> };

export function generateStaticParams() {
	return paramsToRender('sectionPage');
}

export async function generateMetadata({ params }: Props) {
	return listMetadata(await viewToRender('sectionPage', params));
}

export default async function SectionNumberedRoute({ params }: Props) {
	return <ListPage {...(await viewToRender('sectionPage', params))} />;
}
