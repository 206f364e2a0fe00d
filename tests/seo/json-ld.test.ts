import { expect, it } from 'vitest';
import { frontJsonLd, listJsonLd, storyJsonLd } from '@/lib/seo/json-ld';
import type { Edition } from '@/lib/views/edition';
import { viewOf } from '@/lib/views/page-kinds';
import { catalogueOfFiles, original, translation } from '../support/sources';

const files = {
	'2022/x/en.md': original(
		{
			title: 'Ten </script> tales',
			image: '{ src: cover.svg, alt: Window }',
			updated: '2022-03-10',
			sources: '[{ name: SHINE, url: "https://example.org/a", date: 2022-03-07 }]',
			corrections: '[{ date: 2022-03-09, note: It is ten. }]',
		},
		'Text.\n',
	),
	'2022/x/de.md': translation({ image: '{ alt: Fenster }' }),
	'2022/gone/en.md': original({ withdrawn: '{ date: 2022-04-01, note: Wrong }' }),
};
const edition: Edition = {
	catalogue: catalogueOfFiles(files, ['2022/x/cover.svg']).catalogue,
	siteUrl: 'https://news.example',
	glossary: [],
};
const story = (locale: string, slug = 'x') => {
	const view = viewOf(edition, 'story', { locale, year: '2022', slug });
	return view && storyJsonLd(view);
};
const graph = (json: string | undefined) => JSON.parse(json ?? '{}')['@graph'] as Record<string, unknown>[];

it('says of a story when, where from, in which language, and which translations there are', () => {
	const [article, breadcrumbs, website, publisher] = graph(story('en'));
	expect(article).toMatchObject({
		'@type': 'NewsArticle',
		'@id': 'https://news.example/en/2022/x/#article',
		headline: 'Ten </script> tales',
		inLanguage: 'en',
		datePublished: '2022-03-08',
		dateModified: '2022-03-10',
		isBasedOn: [{ name: 'SHINE', url: 'https://example.org/a', datePublished: '2022-03-07' }],
		correction: [{ text: 'It is ten.', datePublished: '2022-03-09' }],
		workTranslation: [{ '@id': 'https://news.example/de/2022/x/#article', inLanguage: 'de' }],
		image: [
			{ caption: 'Window' },
			{ url: expect.stringContaining('/pictures/card-'), width: { value: 1200 }, caption: 'Ten </script> tales' },
		],
		publisher: { '@id': publisher?.['@id'] },
	});
	expect(article).not.toHaveProperty('translationOfWork');
	expect(breadcrumbs).toMatchObject({
		itemListElement: [
			{ position: 1, name: 'Tongwen', item: 'https://news.example/en/' },
			{ position: 2, name: 'News', item: 'https://news.example/en/sections/news/' },
			{ position: 3, item: 'https://news.example/en/2022/x/' },
		],
	});
	expect(website).toMatchObject({ '@type': 'WebSite', url: 'https://news.example/' });
});

it('says of a translation what it is a translation of, and leaves out a correction that it lacks', () => {
	const [article] = graph(story('de'));
	expect(article).toMatchObject({
		inLanguage: 'de',
		translationOfWork: { '@id': 'https://news.example/en/2022/x/#article', inLanguage: 'en' },
		correction: [],
	});
	expect(article).not.toHaveProperty('workTranslation');
});

it('cannot end the element that it stands in', () => {
	expect(story('en')).not.toContain('</');
});

it('is said of no notice', () => {
	expect(story('en', 'gone')).toBeUndefined();
});

it('says of front pages and lists what they collect', () => {
	const front = viewOf(edition, 'front', { locale: 'de' });
	const section = viewOf(edition, 'section', { locale: 'de', section: 'news' });
	expect(graph(front && frontJsonLd(front))[0]).toMatchObject({ '@type': 'CollectionPage', inLanguage: 'de' });
	expect(graph(section && listJsonLd(section))[0]).toMatchObject({
		'@type': 'CollectionPage',
		name: 'Nachrichten',
		url: 'https://news.example/de/sections/news/',
	});
});
