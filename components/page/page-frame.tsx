import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ElementScript } from '@/components/elements/element-script';
import type { Frame } from '@/lib/views/frame';
import { Footer } from './footer';
import { Header } from './header';
import { PreviewNotice } from './preview-notice';
import { SpeculationRules } from './speculation-rules';

type Props = { frame: Frame; children: ReactNode };

/** What stands around the content of every page: the way past it, the masthead, the languages, the footer. */
export function PageFrame({ frame, children }: Props) {
	const t = useTranslations('site');
	return (
		<>
			<ElementScript name="theme" />
			<a href="#content" className="skip-link">
				{t('skipToContent')}
			</a>
			<PreviewNotice isPreview={frame.isPreview} />
			<Header frame={frame} />
			<main id="content" tabIndex={-1} className="page-width">
				{children}
			</main>
			<Footer frame={frame} />
			<SpeculationRules />
		</>
	);
}
