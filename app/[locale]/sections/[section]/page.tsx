import { ListPage } from '@/components/list/list-page';
import { paramsToRender, viewToRender } from '@/lib/publish/page-source';
import type { RouteParams } from '@/lib/routes/routes';
import { listMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams<'section'>> };

export function generateStaticParams() {
	return paramsToRender('section');
}

export async function generateMetadata({ params }: Props) {
	return listMetadata(await viewToRender('section', params));
}

export default async function SectionRoute({ params }: Props) {
	return <ListPage {...(await viewToRender('section', params))} />;
}
