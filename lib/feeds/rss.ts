import { generateRssFeed } from 'feedsmith';
import { instantOf } from '@/lib/i18n/dates';
import { localeFacts } from '@/lib/i18n/locales';
import { absoluteAddress } from '@/lib/routes/routes';
import type { FeedEntry, FeedView } from '@/lib/views/feed';
import { contentOf } from './absolute-html';
import { categoriesOf, channelOf } from './channel';

/** RSS 2.0, full text: https://www.rssboard.org/rss-specification */
export function rssOf(feed: FeedView): string {
	const { locale, siteUrl, home, addresses, entries } = feed;
	const xml = generateRssFeed({
		...channelOf(feed),
		link: absoluteAddress(siteUrl, home),
		language: localeFacts(locale).tag,
		atom: { links: [{ href: absoluteAddress(siteUrl, addresses.rss), rel: 'self', type: 'application/rss+xml' }] },
		items: entries.map((entry) => itemOf(feed, entry)),
	});
	// Some readers show the white space around what is marked as text.
	return xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></');
}

function itemOf(feed: FeedView, entry: FeedEntry) {
	const { siteUrl } = feed;
	const { address, title, description, date, updated, cover } = entry;
	const link = absoluteAddress(siteUrl, address);
	return {
		title,
		link,
		guid: { value: link, isPermaLink: true },
		pubDate: instantOf(date),
		...(updated ? { atom: { updated: instantOf(updated) } } : {}),
		description,
		categories: categoriesOf(feed, entry).map((name) => ({ name })),
		content: { encoded: contentOf(entry, siteUrl) },
		...(cover
			? {
					media: {
						contents: [
							{
								url: absoluteAddress(siteUrl, cover.src),
								medium: 'image' as const,
								width: cover.width,
								height: cover.height,
								title: { value: cover.alt, type: 'plain' as const },
							},
						],
					},
				}
			: {}),
	};
}
