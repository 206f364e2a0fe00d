import { ListPage } from '@/components/list/list-page';
import { JsonLd } from '@/components/page/json-ld';
import { paramsToRender, viewToRender } from '@/lib/publish/page-source';
import type { RouteParams } from '@/lib/routes/routes';
import { listJsonLd } from '@/lib/seo/json-ld';
import { listMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams<'section'>> };

export function generateStaticParams() {
	return paramsToRender('section');
}

export async function generateMetadata({ params }: Props) {
	return listMetadata(await viewToRender('section', params));
}

export default async function SectionRoute({ params }: Props) {
	const view = await viewToRender('section', params);
	return (
		<>
			<JsonLd json={listJsonLd(view)} />
			<ListPage {...view} />
		</>
	);
}
