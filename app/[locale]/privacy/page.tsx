import { FixedPage } from '@/components/fixed/fixed-page';
import { paramsToRender, viewToRender } from '@/lib/publish/page-source';
import { fixedMetadata } from '@/lib/seo/metadata';

type Props = { params: Promise<{ locale: string }> };

const page = 'privacy';

export function generateStaticParams() {
	return paramsToRender('fixed', { page });
}

export async function generateMetadata({ params }: Props) {
	return fixedMetadata(await viewToRender('fixed', { ...(await params), page }));
}

export default async function PrivacyRoute({ params }: Props) {
	return <FixedPage {...(await viewToRender('fixed', { ...(await params), page }))} />;
}
