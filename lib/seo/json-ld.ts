import { createTranslator } from 'next-intl';
import type { CollectionPage, Graph, ImageObject, NewsArticle, Organization, Thing, WebSite } from 'schema-dts';
import { site } from '@/lib/config/site';
import { localeFacts } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { absoluteAddress, addressOf } from '@/lib/routes/routes';
import type { Alternate, Frame } from '@/lib/views/frame';
import type { FrontView } from '@/lib/views/front';
import type { ListView } from '@/lib/views/lists';
import type { ShareCard } from '@/lib/views/share-card';
import type { StoryPageView, StoryView } from '@/lib/views/story';
import { listName } from './list-name';

// One graph of https://schema.org a page: pure functions of its view. Ids are addresses, with a fragment for what is no page.

/** The graph of a story; a notice in its place has none. */
export function storyJsonLd(view: StoryPageView): string | undefined {
	if (view.kind !== 'story') return undefined;
	const { frame, section } = view;
	const t = createTranslator({ locale: frame.locale, messages: messagesOf(frame.locale) });
	const sectionName = t(`site.sections.${section}`);
	return written(
		articleOf(view, sectionName),
		breadcrumbs(frame, [
			[sectionName, addressOf('section', { locale: frame.locale, section })],
			[view.title, frame.address],
		]),
		websiteOf(frame),
		publisherOf(frame),
	);
}

export function frontJsonLd({ frame }: FrontView): string {
	const { title, description } = { title: fullName, ...messagesOf(frame.locale).site };
	return written(collectionOf(frame, title, description), websiteOf(frame), publisherOf(frame));
}

export function listJsonLd({ frame, kind, name }: ListView): string {
	const title = listName(frame.locale, kind, name);
	return written(
		collectionOf(frame, title, undefined),
		breadcrumbs(frame, [[title, frame.address]]),
		websiteOf(frame),
		publisherOf(frame),
	);
}

const fullName = `${site.name} ${site.nativeName}`;

function articleOf(view: StoryView, articleSection: string): NewsArticle {
	const { frame, title, description, date, updated, cover, card, sources, corrections, original } = view;
	const { siteUrl, locale, alternates } = frame;
	const own = absoluteAddress(siteUrl, frame.address);
	const reference = (alternate: Alternate) => ({
		'@type': 'NewsArticle' as const,
		'@id': articleId(siteUrl, alternate.address),
		inLanguage: localeFacts(alternate.locale).tag,
	});
	const isOriginal = original.locale === locale;
	const translations = alternates.filter((alternate) => alternate.locale !== original.locale);
	return {
		'@type': 'NewsArticle',
		'@id': articleId(siteUrl, frame.address),
		url: own,
		mainEntityOfPage: own,
		headline: title,
		description,
		inLanguage: localeFacts(locale).tag,
		datePublished: date,
		dateModified: updated ?? date,
		articleSection,
		isAccessibleForFree: true,
		image: [...(cover ? [imageOf(siteUrl, { ...cover, address: cover.src })] : []), imageOf(siteUrl, card)],
		author: { '@id': publisherId(siteUrl) },
		publisher: { '@id': publisherId(siteUrl) },
		isBasedOn: sources.map(({ name, url, date: published }) => ({
			'@type': 'CreativeWork' as const,
			name,
			...(url && { url }),
			...(published && { datePublished: published }),
		})),
		...(isOriginal
			? translations.length > 0 && { workTranslation: translations.map(reference) }
			: { translationOfWork: reference(original) }),
		...(corrections.length > 0 && {
			correction: corrections.flatMap((correction) =>
				'note' in correction
					? [{ '@type': 'CorrectionComment' as const, text: correction.note, datePublished: correction.date }]
					: [],
			),
		}),
	};
}

function imageOf(
	siteUrl: string,
	{ address, width, height, alt }: Pick<ShareCard, 'address' | 'width' | 'height' | 'alt'>,
): ImageObject {
	return {
		'@type': 'ImageObject',
		url: absoluteAddress(siteUrl, address),
		width: { '@type': 'QuantitativeValue', value: width },
		height: { '@type': 'QuantitativeValue', value: height },
		caption: alt,
	};
}

function collectionOf(
	{ siteUrl, address, locale }: Frame,
	name: string,
	description: string | undefined,
): CollectionPage {
	const own = absoluteAddress(siteUrl, address);
	return {
		'@type': 'CollectionPage',
		'@id': own,
		url: own,
		name,
		...(description && { description }),
		inLanguage: localeFacts(locale).tag,
		isPartOf: { '@id': websiteId(siteUrl) },
	};
}

function breadcrumbs({ siteUrl, locale }: Frame, steps: readonly (readonly [name: string, address: string])[]): Thing {
	const all = [[site.name, addressOf('front', { locale })] as const, ...steps];
	return {
		'@type': 'BreadcrumbList',
		itemListElement: all.map(([name, address], index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: absoluteAddress(siteUrl, address),
		})),
	};
}

function websiteOf({ siteUrl }: Frame): WebSite {
	return {
		'@type': 'WebSite',
		'@id': websiteId(siteUrl),
		url: absoluteAddress(siteUrl, addressOf('languages', {})),
		name: site.name,
		alternateName: site.nativeName,
		publisher: { '@id': publisherId(siteUrl) },
	};
}

function publisherOf({ siteUrl }: Frame): Organization {
	return {
		'@type': 'NewsMediaOrganization',
		'@id': publisherId(siteUrl),
		name: fullName,
		url: absoluteAddress(siteUrl, addressOf('languages', {})),
		logo: absoluteAddress(siteUrl, '/icon-512.png'),
	};
}

function articleId(siteUrl: string, address: string): string {
	return `${absoluteAddress(siteUrl, address)}#article`;
}

function websiteId(siteUrl: string): string {
	return `${absoluteAddress(siteUrl, addressOf('languages', {}))}#website`;
}

function publisherId(siteUrl: string): string {
	return `${absoluteAddress(siteUrl, addressOf('languages', {}))}#publisher`;
}

/** As JSON that cannot end the script element it stands in. */
function written(...things: Thing[]): string {
	const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
	return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
