import { addressOf } from '@/lib/routes/routes';
import type { Edition } from '@/lib/views/edition';
import { feedsOf } from '@/lib/views/feed';
import { storyMarkdownViews } from '@/lib/views/story-markdown';
import { jsonFeedOf } from './json-feed';
import { manifestOf } from './manifest';
import { robotsOf } from './robots';
import { rssOf } from './rss';
import { type MappedPage, sitemapsOf } from './sitemap';
import { storyMarkdown } from './story-markdown';

/** What machines read beside the pages, by address. A preview has no maps, since nobody is to find it. */
export function feedFiles(edition: Edition, pages: readonly MappedPage[], now: Date): Map<string, string> {
	return new Map([
		...feedsOf(edition).flatMap((feed): [string, string][] => [
			[feed.addresses.rss, rssOf(feed)],
			[feed.addresses.json, jsonFeedOf(feed)],
		]),
		...storyMarkdownViews(edition).map(({ address, view }): [string, string] => [address, storyMarkdown(view)]),
		...(edition.isPreview ? [] : sitemapsOf(pages, edition.siteUrl, now)),
		[addressOf('robots', {}), robotsOf(edition)],
		[addressOf('manifest', {}), manifestOf()],
	]);
}
