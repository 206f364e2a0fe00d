import { LanguagesPage } from '@/components/languages/languages-page';
import { viewToRender } from '@/lib/publish/page-source';
import { languagesMetadata } from '@/lib/seo/metadata';

export async function generateMetadata() {
	return languagesMetadata(await viewToRender('languages', {}));
}

export default async function LanguagesRoute() {
	return <LanguagesPage {...(await viewToRender('languages', {}))} />;
}
