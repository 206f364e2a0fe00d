import { generateJsonFeed } from 'feedsmith';
import { instantOf } from '@/lib/i18n/dates';
import { localeFacts } from '@/lib/i18n/locales';
import { absoluteAddress } from '@/lib/routes/routes';
import type { FeedView } from '@/lib/views/feed';
import { contentOf } from './absolute-html';
import { categoriesOf, channelOf } from './channel';

/** JSON Feed 1.1, full text: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeedOf(feed: FeedView): string {
	const { locale, siteUrl, home, addresses, entries } = feed;
	const language = localeFacts(locale).tag;
	const made = generateJsonFeed({
		...channelOf(feed),
		home_page_url: absoluteAddress(siteUrl, home),
		feed_url: absoluteAddress(siteUrl, addresses.json),
		language,
		items: entries.map((entry) => {
			const link = absoluteAddress(siteUrl, entry.address);
			return {
				id: link,
				url: link,
				title: entry.title,
				summary: entry.description,
				content_html: contentOf(entry, siteUrl),
				date_published: instantOf(entry.date),
				...(entry.updated ? { date_modified: instantOf(entry.updated) } : {}),
				...(entry.cover ? { image: absoluteAddress(siteUrl, entry.cover.src) } : {}),
				tags: categoriesOf(feed, entry),
				language,
			};
		}),
	});
	// The library leaves an empty list out, which the format asks for.
	return `${JSON.stringify({ items: [], ...(made as object) }, null, '\t')}\n`;
}
