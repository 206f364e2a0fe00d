import type { Metadata } from 'next';
import { createTranslator } from 'next-intl';
import { type Section, site, type Topic } from '@/lib/config/site';
import { type Locale, localeFacts, openGraphLocale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { mediaTypes } from '@/lib/images/formats';
import { absoluteAddress, addressOf } from '@/lib/routes/routes';
import type { AnyStoryView } from '@/lib/views/any-story';
import { feedAddresses } from '@/lib/views/feed';
import type { FixedView } from '@/lib/views/fixed';
import type { Frame } from '@/lib/views/frame';
import type { FrontView } from '@/lib/views/front';
import type { LanguagesView } from '@/lib/views/languages';
import type { ListView } from '@/lib/views/lists';
import type { NotFoundAnywhereView, NotFoundView } from '@/lib/views/not-found';
import type { ShareCard } from '@/lib/views/share-card';
import type { MovedView, StoryPageView, StoryView, WithdrawnView } from '@/lib/views/story';
import { listName } from './list-name';

// What search engines, and apps that preview links, are told about a page: pure functions of its view.

export function storyMetadata(view: StoryPageView): Metadata {
	return storyKinds[view.kind](view as never);
}

const storyKinds = {
	story: ({ frame, title, description, date, updated, card }: StoryView) => {
		const openGraph = { type: 'article' as const, publishedTime: date, ...(updated ? { modifiedTime: updated } : {}) };
		const types = { 'text/markdown': `${frame.address}index.md` };
		return pageMetadata(frame, { title, description, card, openGraph, types });
	},
	withdrawn: ({ frame, title, note }: WithdrawnView) => ({
		...pageMetadata(frame, { title, description: note }),
		robots: { index: false },
	}),
	moved: ({ frame, title, description, card }: MovedView) => pageMetadata(frame, { title, description, card }),
	broken: fixedMetadata,
} satisfies Record<StoryPageView['kind'], unknown>;

export function listMetadata({ frame, kind, name, number }: ListView): Metadata {
	const messages = messagesOf(frame.locale);
	const t = createTranslator({ locale: frame.locale, messages });
	const title = listName(frame.locale, kind, name);
	const page = number === undefined ? '' : ` · ${t('list.page', { page: String(number) })}`;
	const description = kind === 'topic' ? t(`site.topicIntroductions.${name as Topic}`) : messages.site.description;
	const types = kind === 'section' && number === undefined ? feedTypes(frame.locale, name as Section) : undefined;
	return pageMetadata(frame, { title: `${title}${page}`, description, types });
}

/** The original speaks for the story where no language is known. */
export function anyStoryMetadata({ frame, title, description, card }: AnyStoryView): Metadata {
	return pageMetadata(frame, { title, description, card, openGraph: { type: 'article' } });
}

export function frontMetadata({ frame, card }: FrontView): Metadata {
	const { description } = messagesOf(frame.locale).site;
	const types = feedTypes(frame.locale);
	return pageMetadata(frame, { title: fullName, description, isWholeTitle: true, card, types });
}

export function languagesMetadata({ frame, card }: LanguagesView): Metadata {
	const { description } = messagesOf(frame.locale).site;
	return pageMetadata(frame, { title: fullName, description, isWholeTitle: true, card });
}

export function fixedMetadata({ frame, title, description }: FixedView): Metadata {
	return pageMetadata(frame, { title, description });
}

export function notFoundMetadata({ frame }: NotFoundView | NotFoundAnywhereView): Metadata {
	const { title } = messagesOf(frame.locale).notFound;
	return { title: `${title} · ${site.name}`, robots: { index: false }, icons };
}

const fullName = `${site.name} ${site.nativeName}`;
const icons = {
	icon: [
		{ url: '/favicon.ico', sizes: '32x32' },
		{ url: '/icon.svg', type: 'image/svg+xml' },
	],
	apple: '/apple-touch-icon.png',
};

type Description = {
	title: string;
	description: string;
	/** The title is the name of the site, which then need not follow it. */
	isWholeTitle?: boolean;
	card?: ShareCard | undefined;
	openGraph?: { type: 'article'; publishedTime?: string; modifiedTime?: string };
	/** The same in other formats: addresses by media type. */
	types?: Record<string, string> | undefined;
};

function feedTypes(locale: Locale, section?: Section): Record<string, string> {
	const { rss, json } = feedAddresses(locale, section);
	return { 'application/rss+xml': rss, 'application/feed+json': json };
}

function pageMetadata(
	frame: Frame,
	{ title, description, isWholeTitle = false, card, openGraph, types = {} }: Description,
): Metadata {
	const absolute = (address: string) => absoluteAddress(frame.siteUrl, address);
	const languages: Record<string, string> = Object.fromEntries(
		frame.alternates.map(({ locale, address }) => [localeFacts(locale).tag, absolute(address)]),
	);
	if (frame.anyAddress) languages['x-default'] = absolute(frame.anyAddress);
	const url = absolute(frame.address);
	const images = card
		? [
				{
					url: absolute(card.address),
					type: mediaTypes[card.format],
					width: card.width,
					height: card.height,
					alt: card.alt,
				},
			]
		: [];
	return {
		title: isWholeTitle ? title : `${title} · ${site.name}`,
		description,
		alternates: {
			canonical: absolute(frame.canonical ?? frame.address),
			languages,
			types: Object.fromEntries(Object.entries(types).map(([type, address]) => [type, absolute(address)])),
		},
		openGraph: {
			...openGraph,
			siteName: fullName,
			title,
			description,
			url,
			images,
			locale: openGraphLocale(frame.locale),
			alternateLocale: frame.alternates
				.filter(({ locale }) => locale !== frame.locale)
				.map(({ locale }) => openGraphLocale(locale)),
		},
		twitter: { card: card ? 'summary_large_image' : 'summary', title, description, images },
		icons,
		manifest: addressOf('manifest', {}),
		...(frame.isPreview ? { robots: { index: false } } : {}),
	};
}
