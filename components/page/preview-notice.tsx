import { useTranslations } from 'next-intl';
import type { Frame } from '@/lib/views/frame';

type Props = Pick<Frame, 'isPreview'>;

/** Says on every page of a preview that it is one. */
export function PreviewNotice({ isPreview }: Props) {
	const t = useTranslations('unpublished');
	if (!isPreview) return null;
	return (
		<div className="page-width">
			<p role="note" className="notice">
				{t('preview')}
			</p>
		</div>
	);
}
