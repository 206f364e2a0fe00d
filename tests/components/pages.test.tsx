import { describe, expect, it } from 'vitest';
import { FixedPage } from '@/components/fixed/fixed-page';
import { FrontPage } from '@/components/front/front-page';
import { AnyStoryPage } from '@/components/languages/any-story-page';
import { LanguagesPage } from '@/components/languages/languages-page';
import { ListPage } from '@/components/list/list-page';
import { NotFoundAnywherePage } from '@/components/not-found/not-found-anywhere-page';
import { NotFoundPage } from '@/components/not-found/not-found-page';
import { StoryPage } from '@/components/story/story-page';
import { pictureSizes } from '@/lib/config/picture-sizes';
import { type Locale, localeFacts, locales } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import type { Frame, PictureView } from '@/lib/views/frame';
import type { ListView } from '@/lib/views/lists';
import type { StoryView } from '@/lib/views/story';
import type { StoryCard } from '@/lib/views/story-card';
import { renderIn } from '../support/render';

// Every page kind is rendered from a view written by hand: nothing else, and no disk, is needed to draw a page.

const alternates: Frame['alternates'] = [
	{ locale: 'en', address: '/en/2022/x/' },
	{ locale: 'ar', address: '/ar/2022/x/' },
];

const frame = (locale: Locale): Frame => ({
	locale,
	address: `/${locale}/2022/x/`,
	canonical: undefined,
	siteUrl: 'https://news.example',
	alternates,
	switches: alternates,
	archives: [{ name: '2022', address: `/${locale}/archive/2022/` }],
	anyAddress: '/any/2022/x/',
	fixedPages: [{ name: 'about', address: `/${locale}/about/` }],
});

const cover: PictureView = {
	src: '/pictures/a.svg',
	sources: [],
	width: 1200,
	height: 800,
	alt: 'A window',
	caption: 'The caption',
	credit: 'The credit',
};

const shareCard = {
	address: '/pictures/card-a.png',
	width: 1200,
	height: 630,
	format: 'png',
	alt: 'The headline',
} as const;

const story = (locale: Locale): StoryView => ({
	kind: 'story',
	checked: '2025-06-01',
	minutes: 3,
	contents: [{ id: 'p2', title: 'A subhead' }],
	topics: [{ name: 'work-permits', address: `/${locale}/topics/work-permits/` }],
	series: {
		id: 'hongqiao-file',
		part: 1,
		parts: [
			{ part: 1, title: 'The headline', address: `/${locale}/2022/x/` },
			{ part: 2, title: 'The next part', address: `/${locale}/2022/y/` },
		],
	},
	related: [card(locale, 'Related')],
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
	card: shareCard,
	share: {
		any: 'https://news.example/any/2022/x/',
		own: 'https://news.example/en/2022/x/',
		links: [],
		code: '/pictures/code-a.png',
	},
	original: { locale: 'en', address: '/en/2022/x/' },
	drift: undefined,
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

	it('says in its own language that the original has moved on, and which corrections are not translated yet', () => {
		const original = { locale: 'en', address: '/en/2022/x/' } as const;
		const drift = { paragraphs: 2, original };
		const page = renderIn(
			'ar',
			<StoryPage {...story('ar')} drift={drift} corrections={[{ date: '2022-03-09', pending: original }]} />,
		);
		expect(page).toContain('تغيّرت فقرتان في الأصل');
		expect(page).toContain('<a href="/en/2022/x/" hrefLang="en">قراءة الأصل</a>');
		expect(page).toContain('<a href="/en/2022/x/#corrections" hrefLang="en">');
		expect(html).not.toContain('drift-notice');
	});

	it('keeps short words with hyphens on one line, and breaks Chinese between words', () => {
		const withTitle = (locale: Locale, title: string) =>
			/<h1[^>]*>(.*?)<\/h1>/.exec(renderIn(locale, <StoryPage {...story(locale)} title={title} />))?.[1];
		expect(withTitle('en', 'One work-permit window')).toBe(
			'One <span class="whitespace-nowrap">work-permit</span> window',
		);
		expect(withTitle('de', 'Das Deutsch-Chinesische-Haus')).toBe('Das Deutsch-Chinesische-Haus');
		expect(withTitle('zh', '上海办理申请')).toBe('上海<wbr/>办理<wbr/>申请');
	});

	it('has its dates as times, in words', () => {
		expect(html).toContain('<time dateTime="2022-03-08">March 8, 2022</time>');
		expect(html).toContain('Updated <time dateTime="2022-03-10">March 10, 2022</time>');
	});

	it('links to its real translations alone, each named in its own language, the current one marked', () => {
		const menu = html.slice(html.indexOf('<details'), html.indexOf('</details>'));
		const links = [...menu.matchAll(/<a href="([^"]*)" hrefLang="([^"]*)"( aria-current="true")?[^>]*>([^<]*)/g)];
		expect(links.map((match) => match.slice(1))).toEqual([
			['/en/2022/x/', 'en', ' aria-current="true"', 'English'],
			['/ar/2022/x/', 'ar', undefined, 'العربية'],
		]);
		expect(menu).toContain('<li lang="ar" dir="rtl" data-script="Arab">');
	});

	it('says under the headline in which other languages it is, and in each of them that it exists', () => {
		const also = html.slice(html.indexOf('id="also-in"'), html.indexOf('</nav>', html.indexOf('id="also-in"')));
		expect([...also.matchAll(/data-locale="(\w+)"/g)].map((match) => match[1])).toEqual(['ar']);
		expect(html).toContain(
			`<aside hidden="" data-locale="ar" aria-label="${messagesOf('ar').story.inYourLanguage}" lang="ar" dir="rtl"`,
		);
		expect(html).toContain(messagesOf('ar').story.readInYourLanguage);
	});

	it('has contents, topics, its series with the present part marked, and what to read next', () => {
		for (const part of [
			'<a href="#p2">A subhead</a>',
			'<a href="/en/topics/work-permits/">Work permits</a>',
			'<span aria-current="page">The headline</span>',
			'<a href="/en/2022/y/">The next part</a>',
			'<a href="/en/2022/Related/">Related</a>',
			'Part 1 of the series “The Hongqiao file”',
		])
			expect(html).toContain(part);
	});

	it('leads back to its section, and says on paper where it was published', () => {
		expect(html).toContain('<a href="/en/sections/news/">News</a>');
		expect(html).toContain('<p class="print-only">Published at https://news.example/en/2022/x/</p>');
	});

	it('reserves the place of its cover, and asks for it first', () => {
		expect(html).toMatch(
			/<img src="\/pictures\/a\.svg" width="1200" height="800" alt="A window"[^>]*loading="eager"[^>]*fetchPriority="high"/,
		);
	});

	it('offers its cover in several widths, and says how wide it stands; those of other stories wait', () => {
		const sources = [{ type: 'image/avif', srcSet: '/pictures/a.avif 360w' }];
		const related = [{ ...card('en', 'Other'), cover: { ...cover, sources } }];
		const page = renderIn('en', <StoryPage {...story('en')} cover={{ ...cover, sources }} related={related} />);
		const pictures = page.match(/<picture>.*?<\/picture>/g) ?? [];
		expect(pictures).toHaveLength(2);
		expect(pictures[0]).toContain(
			`srcSet="/pictures/a.avif 360w" sizes="${pictureSizes.story}"/><img src="/pictures/a.svg"`,
		);
		expect(pictures[0]).toMatch(/loading="eager".*fetchPriority="high"/);
		expect(pictures[1]).toContain(`sizes="${pictureSizes.card}"`);
		expect(pictures[1]).toContain('loading="lazy"');
		expect(pictures[1]).not.toContain('fetchPriority');
	});

	it('says that it was translated with automated help only if it was', () => {
		expect(html).toContain(messagesOf('en').story.machine);
		expect(renderIn('en', <StoryPage {...story('en')} machine={false} />)).not.toContain(
			messagesOf('en').story.machine,
		);
	});

	it('leaves out what its view does not have', () => {
		const bare: StoryView = {
			...story('en'),
			updated: undefined,
			cover: undefined,
			sources: [],
			corrections: [],
			contents: [],
			topics: [],
			series: undefined,
			related: [],
			checked: undefined,
		};
		const text = renderIn('en', <StoryPage {...bare} />);
		for (const absent of ['<figure', 'Updated', messagesOf('en').story.sources, messagesOf('en').story.corrections])
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
				card={shareCard}
				lead={card('en', 'Lead')}
				top={[card('en', 'Second')]}
				latest={[card('en', 'Next')]}
				sections={[{ section: 'policy', address: '/en/sections/policy/', cards: [card('en', 'Rule')] }]}
				elsewhere={[card('ar', 'Other')]}
			/>,
		);
		expect([...html.matchAll(/<h[23] class="card-title"[^>]*><a[^>]*>(\w+)/g)].map((match) => match[1])).toEqual([
			'Lead',
			'Second',
			'Next',
			'Rule',
			'Other',
		]);
		expect(html).toContain('<article class="card card-headline" lang="ar" dir="rtl" data-script="Arab">');
		expect(html).toContain(messagesOf('en').front.elsewhere);
	});

	it('says so when there is nothing yet', () => {
		const html = renderIn(
			'de',
			<FrontPage
				frame={frame('de')}
				card={shareCard}
				lead={undefined}
				top={[]}
				latest={[]}
				sections={[]}
				elsewhere={[]}
			/>,
		);
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
			renderIn('en', <LanguagesPage frame={frame('en')} card={shareCard} choices={[...choices]} />),
			renderIn(
				'en',
				<AnyStoryPage
					frame={frame('en')}
					title="The headline"
					description=""
					cover={cover}
					card={shareCard}
					choices={[...choices]}
				/>,
			),
			renderIn('en', <NotFoundAnywherePage frame={frame('en')} choices={[...choices]} />),
		]) {
			expect(html).toContain(entry);
			expect(html).toContain('العنوان');
		}
	});

	it('load the script that goes on to the reader’s language, but for “not found”', () => {
		const script = '<script type="module" src="/elements/choose-language.js"></script>';
		expect(renderIn('en', <LanguagesPage frame={frame('en')} card={shareCard} choices={[...choices]} />)).toContain(
			script,
		);
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

describe('a story’s address', () => {
	it('shows a notice, in the words of the original, where a story was withdrawn', () => {
		const html = renderIn(
			'ar',
			<StoryPage
				kind="withdrawn"
				frame={frame('ar')}
				title="العنوان"
				date="2022-03-09"
				note="Wrong from the start."
				noteLocale="en"
			/>,
		);
		expect(html).toContain('<time dateTime="2022-03-09">');
		expect(html).toContain('<p class="notice" lang="en" dir="ltr" data-script="Latn">Wrong from the start.</p>');
	});

	it('goes on where a story has moved', () => {
		const html = renderIn(
			'en',
			<StoryPage
				kind="moved"
				frame={frame('en')}
				title="The headline"
				description=""
				address="/en/2022/new/"
				card={shareCard}
			/>,
		);
		expect(html).toContain('<meta http-equiv="refresh" content="0; url=/en/2022/new/"/>');
		expect(html).toContain(`<a href="/en/2022/new/">${messagesOf('en').story.movedTo}</a>`);
	});
});

describe('a list', () => {
	const list: ListView = {
		frame: frame('en'),
		kind: 'section',
		name: 'business',
		number: undefined,
		total: 41,
		cards: [card('en', 'First')],
		newer: undefined,
		older: '/en/sections/business/1/',
		elsewhere: [card('ar', 'Other')],
	};

	it('says what it is of, how many there are, and where the older ones are', () => {
		const html = renderIn('en', <ListPage {...list} />);
		for (const part of [
			'Business</h1>',
			'41 stories',
			'<a href="/en/2022/First/">First</a>',
			'Older stories',
			'href="/en/sections/business/1/"',
			'Other',
		])
			expect(html).toContain(part);
		expect(html).not.toContain('Newer stories');
	});

	it('says so when it is empty', () => {
		const html = renderIn(
			'de',
			<ListPage {...list} frame={frame('de')} cards={[]} total={0} older={undefined} elsewhere={[]} />,
		);
		expect(html).toContain(messagesOf('de').list.empty);
	});

	for (const locale of locales)
		it(`counts in Latin digits in ${localeFacts(locale).endonym}`, () => {
			expect(renderIn(locale, <ListPage {...list} frame={frame(locale)} />)).toContain('41');
		});
});

describe('what is not out', () => {
	const states = {
		draft: { state: 'draft' },
		scheduled: { state: 'scheduled', date: '2027-03-08T09:00:00+08:00' },
	} as const;
	const lists = (locale: Locale, unpublished: StoryCard['unpublished']) => {
		const marked = { ...card(locale, 'Next'), unpublished };
		const view: ListView = {
			frame: frame(locale),
			kind: 'section',
			name: 'news',
			number: undefined,
			total: 1,
			cards: [marked],
			newer: undefined,
			older: undefined,
			elsewhere: [{ ...marked, locale: 'ar' }],
		};
		return renderIn(locale, <ListPage {...view} />);
	};

	for (const locale of locales)
		it(`is marked in ${locale}, on its page and in lists`, () => {
			const { draft } = messagesOf(locale).unpublished;
			expect(renderIn(locale, <StoryPage {...story(locale)} unpublished={states.draft} />)).toContain(
				`>${draft}</span>`,
			);
			expect(lists(locale, states.draft)).toContain(`>${draft}</span>`);
			const scheduled = renderIn(locale, <StoryPage {...story(locale)} unpublished={states.scheduled} />);
			expect(scheduled).toMatch(/<span class="seal[^>]*>[^<]*2027[^<]*09:00[^<]*<\/span>/);
		});

	it('is marked in the language of the text, where that is not the page’s', () => {
		expect(lists('en', states.draft)).toContain(
			`<p lang="ar" dir="rtl" data-script="Arab"><span class="seal">${messagesOf('ar').unpublished.draft}</span></p>`,
		);
	});

	it('is nothing that a page of what is out shows', () => {
		expect(
			renderIn('en', <StoryPage {...story('en')} />).replaceAll(/<span class="seal" lang="zh-Hans"/g, ''),
		).not.toContain('seal');
	});
});

describe('a preview', () => {
	const preview = (locale: Locale) => ({ ...frame(locale), isPreview: true });

	for (const locale of locales)
		it(`says in ${locale} on every page that it is one`, () => {
			const words = messagesOf(locale).unpublished.preview;
			const pages = [
				<StoryPage key="story" {...story(locale)} frame={preview(locale)} />,
				<NotFoundPage key="not-found" frame={preview(locale)} />,
				<LanguagesPage key="languages" frame={preview(locale)} card={shareCard} choices={[]} />,
				<NotFoundAnywherePage key="anywhere" frame={preview(locale)} choices={[]} />,
			];
			for (const page of pages) expect(renderIn(locale, page)).toContain(words);
			expect(renderIn(locale, <StoryPage {...story(locale)} />)).not.toContain(words);
		});
});
