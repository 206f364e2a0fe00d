import { expect, it } from 'vitest';
import { anyStoryMetadata, notFoundMetadata, storyMetadata } from '@/lib/seo/metadata';
import type { Frame } from '@/lib/views/frame';
import type { StoryView } from '@/lib/views/story';

const frame: Frame = {
	locale: 'zh',
	address: '/zh/2022/x/',
	siteUrl: 'https://news.example',
	alternates: [
		{ locale: 'en', address: '/en/2022/x/' },
		{ locale: 'zh', address: '/zh/2022/x/' },
	],
	anyAddress: '/any/2022/x/',
	canonical: undefined,
	switches: [],
	archives: [],
	fixedPages: [],
};
const cover = { src: '/pictures/a.svg', sources: [], width: 1200, height: 800, alt: 'Window' };
const card = { address: '/pictures/card-a.png', width: 1200, height: 630, format: 'png', alt: 'T' } as const;
const story: StoryView = {
	kind: 'story',
	checked: undefined,
	minutes: 1,
	contents: [],
	topics: [],
	series: undefined,
	related: [],
	frame,
	title: 'T',
	description: 'D',
	date: '2022-03-08',
	updated: '2022-03-10',
	section: 'news',
	cover,
	body: '',
	sources: [],
	corrections: [],
	machine: false,
	card,
	share: {
		any: 'https://news.example/any/2022/x/',
		own: 'https://news.example/en/2022/x/',
		links: [],
		code: '/pictures/code-a.png',
	},
	original: { locale: 'en', address: '/en/2022/x/' },
	drift: undefined,
};

it('a story names itself, its translations, and the address for everyone', () => {
	expect(storyMetadata(story)).toMatchObject({
		title: 'T · Tongwen',
		description: 'D',
		alternates: {
			canonical: 'https://news.example/zh/2022/x/',
			languages: {
				en: 'https://news.example/en/2022/x/',
				'zh-Hans': 'https://news.example/zh/2022/x/',
				'x-default': 'https://news.example/any/2022/x/',
			},
		},
		openGraph: {
			type: 'article',
			title: 'T',
			locale: 'zh_CN',
			alternateLocale: ['en_US'],
			publishedTime: '2022-03-08',
			modifiedTime: '2022-03-10',
			images: [
				{ url: 'https://news.example/pictures/card-a.png', type: 'image/png', width: 1200, height: 630, alt: 'T' },
			],
		},
		twitter: {
			card: 'summary_large_image',
			title: 'T',
			description: 'D',
			images: [{ url: 'https://news.example/pictures/card-a.png' }],
		},
	});
});

it('the page for any language speaks with the original’s words, and is its own canonical address', () => {
	const metadata = anyStoryMetadata({
		frame: { ...frame, address: '/any/2022/x/' },
		title: 'T',
		description: 'D',
		cover: undefined,
		card,
		choices: [],
	});
	expect(metadata).toMatchObject({
		title: 'T · Tongwen',
		alternates: { canonical: 'https://news.example/any/2022/x/' },
		openGraph: { locale: 'zh_CN' },
		twitter: { card: 'summary_large_image' },
	});
});

it('a page that is not found asks not to be indexed', () => {
	expect(notFoundMetadata({ frame })).toMatchObject({ robots: { index: false } });
});
