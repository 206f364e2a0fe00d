import { FrontPage } from '@/components/front/front-page';
import { JsonLd } from '@/components/page/json-ld';
import { paramsToRender, viewToRender } from '@/lib/publish/page-source';
import type { RouteParams } from '@/lib/routes/routes';
import { frontJsonLd } from '@/lib/seo/json-ld';
import { frontMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams<'front'>> };

export function generateStaticParams() {
	return paramsToRender('front');
}

export async function generateMetadata({ params }: Props) {
	return frontMetadata(await viewToRender('front', params));
}

export default async function FrontRoute({ params }: Props) {
	const view = await viewToRender('front', params);
	return (
		<>
			<JsonLd json={frontJsonLd(view)} />
			<FrontPage {...view} />
		</>
	);
}
