import { NotFoundAnywherePage } from '@/components/not-found/not-found-anywhere-page';
import { Document } from '@/components/page/document';
import { viewToRender } from '@/lib/publish/page-source';
import { notFoundMetadata } from '@/lib/seo/metadata';
import './styles.css';

export async function generateMetadata() {
	return notFoundMetadata(await viewToRender('notFoundAnywhere', {}));
}

export default async function GlobalNotFound() {
	const view = await viewToRender('notFoundAnywhere', {});
	return (
		<Document locale={view.frame.locale}>
			<NotFoundAnywherePage {...view} />
		</Document>
	);
}
