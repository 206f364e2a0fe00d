import { describe, expect, it } from 'vitest';
import { FixedPage } from '@/components/fixed/fixed-page';
import { FrontPage } from '@/components/front/front-page';
import { AnyStoryPage } from '@/components/languages/any-story-page';
import { LanguagesPage } from '@/components/languages/languages-page';
import { NotFoundAnywherePage } from '@/components/not-found/not-found-anywhere-page';
import { NotFoundPage } from '@/components/not-found/not-found-page';
import { StoryPage } from '@/components/story/story-page';
import { type Locale, localeFacts, locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { Frame, PictureView } from '@/lib/views/frame';
import type { StoryCard } from '@/lib/views/front';
import type { StoryView } from '@/lib/views/story';
import { renderIn } from '../support/render';

// Every page kind is rendered from a view written by hand: nothing else, and no disk, is needed to draw a page.

const frame = (locale: Locale): Frame => ({
	locale,
	address: `/${locale}/2022/x/`,
	siteUrl: 'https://news.example',
	alternates: [
		{ locale: 'en', address: '/en/2022/x/' },
		{ locale: 'ar', address: '/ar/2022/x/' },
	],
	anyAddress: '/any/2022/x/',
	fixedPages: [{ name: 'about', address: `/${locale}/about/` }],
});

const cover: PictureView = {
	src: '/pictures/a.svg',
	width: 1200,
	height: 800,
	alt: 'A window',
	caption: 'The caption',
	credit: 'The credit',
};

const story = (locale: Locale): StoryView => ({
	frame: frame(locale),
	title: 'The headline',
	description: 'The standfirst',
	date: '2022-03-08',
	updated: '2022-03-10',
	section: 'news',
	cover,
	body: '<p id="p1">The body</p>',
	sources: [{ name: 'A source', url: 'https://source.example', date: '2022-03-01' }, { name: 'A book' }],
	corrections: [{ date: '2022-03-09', note: 'The note' }],
	machine: true,
});

const card = (locale: Locale, title: string): StoryCard => ({
	locale,
	address: `/${locale}/2022/${title}/`,
	title,
	description: `About ${title}`,
	date: '2022-03-08',
	section: 'news',
	cover,
});

describe('a story page', () => {
	const html = renderIn('en', <StoryPage {...story('en')} />);

	it('shows all of its view', () => {
		for (const text of [
			'The headline',
			'The standfirst',
			'The caption',
			'The credit',
			'<p id="p1">The body</p>',
			'A source',
			'A book',
			'The note',
			'News',
		])
			expect(html).toContain(text);
	});

	it('has its dates as times, in words', () => {
		expect(html).toContain('<time dateTime="2022-03-08">March 8, 2022</time>');
		expect(html).toContain('Updated <time dateTime="2022-03-10">March 10, 2022</time>');
	});

	it('links to its real translations alone, each named in its own language, the current one marked', () => {
		const links = [...html.matchAll(/<a href="([^"]*)" hrefLang="([^"]*)"( aria-current="page")?[^>]*>([^<]*)/g)].map(
			(match) => match.slice(1),
		);
		expect(links).toEqual([
			['/en/2022/x/', 'en', ' aria-current="page"', 'English'],
			['/ar/2022/x/', 'ar', undefined, 'العربية'],
		]);
		expect(html).toContain('<li lang="ar" dir="rtl" data-script="Arab">');
	});

	it('reserves the place of its cover, and asks for it first', () => {
		expect(html).toMatch(
			/<img src="\/pictures\/a\.svg" width="1200" height="800" alt="A window"[^>]*loading="eager"[^>]*fetchPriority="high"/,
		);
	});

	it('says that it was translated with automated help only if it was', () => {
		expect(html).toContain(messagesOf('en').story.machine);
		expect(renderIn('en', <StoryPage {...story('en')} machine={false} />)).not.toContain(
			messagesOf('en').story.machine,
		);
	});

	it('leaves out what its view does not have', () => {
		const bare: StoryView = { ...story('en'), updated: undefined, cover: undefined, sources: [], corrections: [] };
		const text = renderIn('en', <StoryPage {...bare} />);
		for (const absent of ['<img', 'Updated', messagesOf('en').story.sources, messagesOf('en').story.corrections])
			expect(text).not.toContain(absent);
	});

	for (const locale of locales)
		it(`has its words in ${localeFacts(locale).endonym}, with Latin digits`, () => {
			const text = renderIn(locale, <StoryPage {...story(locale)} />);
			for (const word of [
				messagesOf(locale).story.sources,
				messagesOf(locale).site.sections.news,
				messagesOf(locale).site.skipToContent,
			])
				expect(text).toContain(word);
			expect(/<time dateTime="2022-03-08">([^<]*)/.exec(text)?.[1]).toMatch(/2022/);
		});
});

describe('the front page', () => {
	it('shows the lead first, then the latest, then other languages with their own language and direction', () => {
		const html = renderIn(
			'en',
			<FrontPage
				frame={frame('en')}
				lead={card('en', 'Lead')}
				latest={[card('en', 'Next')]}
				elsewhere={[card('ar', 'Other')]}
			/>,
		);
		expect([...html.matchAll(/<h[23] class="card-title"[^>]*><a[^>]*>(\w+)/g)].map((match) => match[1])).toEqual([
			'Lead',
			'Next',
			'Other',
		]);
		expect(html).toContain(
			'<h3 class="card-title" lang="ar" dir="rtl" data-script="Arab"><a href="/ar/2022/Other/" hrefLang="ar">',
		);
		expect(html).toContain(messagesOf('en').front.elsewhere);
	});

	it('says so when there is nothing yet', () => {
		const html = renderIn('de', <FrontPage frame={frame('de')} lead={undefined} latest={[]} elsewhere={[]} />);
		expect(html).toContain(messagesOf('de').front.empty);
		expect(html).not.toContain(messagesOf('de').front.latest);
	});
});

describe('pages that belong to no language', () => {
	const choices = [
		{ locale: 'en', address: '/en/2022/x/', title: 'The headline' },
		{ locale: 'ar', address: '/ar/2022/x/', title: 'العنوان' },
	] as const;
	const entry = '<li lang="ar" dir="rtl" data-script="Arab"><a href="/ar/2022/x/" hrefLang="ar" data-locale="ar">';

	it('list the languages, each with what waits there', () => {
		for (const html of [
			renderIn('en', <LanguagesPage frame={frame('en')} choices={[...choices]} />),
			renderIn(
				'en',
				<AnyStoryPage frame={frame('en')} title="The headline" description="" cover={cover} choices={[...choices]} />,
			),
			renderIn('en', <NotFoundAnywherePage frame={frame('en')} choices={[...choices]} />),
		]) {
			expect(html).toContain(entry);
			expect(html).toContain('العنوان');
		}
	});

	it('load the script that goes on to the reader’s language, but for “not found”', () => {
		const script = '<script type="module" src="/elements/choose-language.js"></script>';
		expect(renderIn('en', <LanguagesPage frame={frame('en')} choices={[...choices]} />)).toContain(script);
		expect(renderIn('en', <NotFoundAnywherePage frame={frame('en')} choices={[...choices]} />)).not.toContain(script);
	});
});

it('a fixed page shows its text', () => {
	const html = renderIn(
		'fr',
		<FixedPage frame={frame('fr')} title="À propos" description="Qui nous sommes" body="<p>Texte</p>" machine />,
	);
	for (const text of [
		'À propos',
		'Qui nous sommes',
		'<p>Texte</p>',
		messagesOf('fr').story.machine.replaceAll("'", '&#x27;'),
	])
		expect(html).toContain(text);
});

it('the page that is not found hides its offer until the story is known to exist', () => {
	const html = renderIn('ja', <NotFoundPage frame={frame('ja')} />);
	expect(html).toContain(messagesOf('ja').notFound.title);
	expect(html).toContain('<not-found-offer hidden="">');
});
