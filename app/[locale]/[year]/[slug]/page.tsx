import { StoryPage } from '@/components/story/story-page';
import { paramsToRender, viewToRender } from '@/lib/publish/page-source';
import type { RouteParams } from '@/lib/routes/routes';
import { storyMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams<'story'>> };

export function generateStaticParams() {
	return paramsToRender('story');
}

export async function generateMetadata({ params }: Props) {
	return storyMetadata(await viewToRender('story', params));
}

export default async function StoryRoute({ params }: Props) {
	return <StoryPage {...(await viewToRender('story', params))} />;
}
