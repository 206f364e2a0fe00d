import { NotFoundPage } from '@/components/not-found/not-found-page';
import { paramsToRender, viewToRender } from '@/lib/publish/page-source';
import type { RouteParams } from '@/lib/routes/routes';
import { notFoundMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams<'notFound'>> };

export function generateStaticParams() {
	return paramsToRender('notFound');
}

export async function generateMetadata({ params }: Props) {
	return notFoundMetadata(await viewToRender('notFound', params));
}

export default async function NotFoundRoute({ params }: Props) {
	return <NotFoundPage {...(await viewToRender('notFound', params))} />;
}
