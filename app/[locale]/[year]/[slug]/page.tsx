import { JsonLd } from '@/components/page/json-ld';
import { StoryPage } from '@/components/story/story-page';
import { paramsToRender, viewToRender } from '@/lib/publish/page-source';
import type { RouteParams } from '@/lib/routes/routes';
import { storyJsonLd } from '@/lib/seo/json-ld';
import { storyMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<RouteParams<'story'>> };

export function generateStaticParams() {
	return paramsToRender('story');
}

export async function generateMetadata({ params }: Props) {
	return storyMetadata(await viewToRender('story', params));
}

export default async function StoryRoute({ params }: Props) {
	const view = await viewToRender('story', params);
	return (
		<>
			<JsonLd json={storyJsonLd(view)} />
			<StoryPage {...view} />
		</>
	);
}
