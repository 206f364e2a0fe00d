import { AnyStoryPage } from '@/components/languages/any-story-page';
import { paramsToRender, viewToRender } from '@/lib/publish/page-source';
import type { RouteParams } from '@/lib/routes/routes';
import { anyStoryMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams<'anyStory'>> };

export function generateStaticParams() {
	return paramsToRender('anyStory');
}

export async function generateMetadata({ params }: Props) {
	return anyStoryMetadata(await viewToRender('anyStory', params));
}

export default async function AnyStoryRoute({ params }: Props) {
	return <AnyStoryPage {...(await viewToRender('anyStory', params))} />;
}
