import { FrontPage } from '@/components/front/front-page';
import { paramsToRender, viewToRender } from '@/lib/publish/page-source';
import type { RouteParams } from '@/lib/routes/routes';
import { frontMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams<'front'>> };

export function generateStaticParams() {
	return paramsToRender('front');
}

export async function generateMetadata({ params }: Props) {
	return frontMetadata(await viewToRender('front', params));
}

export default async function FrontRoute({ params }: Props) {
	return <FrontPage {...(await viewToRender('front', params))} />;
}
