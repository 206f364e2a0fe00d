import { absoluteAddress, addressOf } from '@/lib/routes/routes';
import type { Edition } from '@/lib/views/edition';

/** `robots.txt`: everything may be read, and where the maps are; of a preview, nothing. */
export function robotsOf({ siteUrl, isPreview }: Pick<Edition, 'siteUrl' | 'isPreview'>): string {
	if (isPreview) return 'User-agent: *\nDisallow: /\n';
	return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(siteUrl, addressOf('sitemapIndex', {}))}\n`;
}
