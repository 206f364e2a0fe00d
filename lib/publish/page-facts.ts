import { parse } from 'parse5';
import { attribute, elementsOf, type HtmlElement, isData, isStructuredData, textIn } from './html';
import { sourceHash } from './policy';

/** What verification needs to know of a finished page. Plain data: it is kept beside the page. */
export type PageFacts = {
	lang: string | undefined;
	dir: string | undefined;
	canonicals: string[];
	/** hreflang and absolute address. */
	alternates: { hreflang: string; href: string }[];
	isIndexed: boolean;
	/** Every id, in order; one that stands twice is in it twice. */
	ids: string[];
	/** Where its links lead, as written. */
	links: string[];
	/** What is fetched with it, or from it: scripts, pictures in all their sizes, icons, feeds. */
	resources: string[];
	/** What link previews show it by: `og:image`. */
	cards: string[];
	/** Whether it holds a table; each chart has one. */
	hasTable: boolean;
	/** The picture that is fetched first, in the format that most browsers choose; widths in pixels, an SVG’s unknown. */
	lead: { address: string; width?: number }[];
	/** What its structured data say of the story on it, and of its versions in other languages; ids. */
	article: { id: string; original: string | undefined; translations: string[] } | undefined;
	/** What breaks a rule by itself, each as a clause. */
	faults: string[];
};

export function pageFacts(html: string): PageFacts {
	const elements = elementsOf(parse(html));
	const all = (name: string) => elements.filter(({ tagName }) => tagName === name);
	const values = (list: HtmlElement[], name: string) => list.flatMap((element) => attribute(element, name) ?? []);
	const links = all('link');
	const related = (relation: string) => links.filter((link) => attribute(link, 'rel') === relation);
	const metas = all('meta');
	const cards = values(
		metas.filter((meta) => attribute(meta, 'property') === 'og:image'),
		'content',
	);
	return {
		lang: attribute(all('html')[0] as HtmlElement, 'lang'),
		dir: attribute(all('html')[0] as HtmlElement, 'dir'),
		canonicals: values(related('canonical'), 'href'),
		alternates: related('alternate').flatMap((link) => {
			const hreflang = attribute(link, 'hreflang');
			return hreflang ? [{ hreflang, href: attribute(link, 'href') ?? '' }] : [];
		}),
		isIndexed: !metas.some(
			(meta) => attribute(meta, 'name') === 'robots' && attribute(meta, 'content')?.includes('noindex'),
		),
		ids: values(elements, 'id'),
		links: values(all('a'), 'href'),
		resources: [
			...values(all('script'), 'src'),
			...values(all('img'), 'src'),
			...[...all('img'), ...all('source')].flatMap(candidatesOf).map(({ address }) => address),
			...values(['icon', 'apple-touch-icon', 'manifest', 'preload', 'stylesheet'].flatMap(related), 'href'),
			...values(
				related('alternate').filter((link) => attribute(link, 'type') !== undefined),
				'href',
			),
			...cards,
		],
		cards,
		hasTable: all('table').length > 0,
		lead: leadOf(all('img')),
		article: articleOf(elements),
		faults: [...findFaults(html, elements), ...dataFaults(elements)],
	};
}

function leadOf(images: readonly HtmlElement[]): PageFacts['lead'] {
	const image = images.find((candidate) => attribute(candidate, 'fetchpriority') === 'high');
	if (!image) return [];
	const box = image.parentNode && 'tagName' in image.parentNode ? image.parentNode : undefined;
	const source = box?.tagName === 'picture' ? elementsOf(box).find(({ tagName }) => tagName === 'source') : undefined;
	return source ? candidatesOf(source) : [{ address: attribute(image, 'src') ?? '' }];
}

/** What an element offers in its `srcset`: addresses, each with a width. Ours hold no commas. */
function candidatesOf(element: HtmlElement): { address: string; width: number }[] {
	const written = attribute(element, 'srcset')?.split(',') ?? [];
	return written.map((candidate) => {
		const [address = '', width = ''] = candidate.trim().split(/\s+/);
		return { address, width: Number.parseInt(width, 10) };
	});
}

type GraphNode = { '@type'?: string; '@id'?: string; translationOfWork?: GraphNode; workTranslation?: GraphNode[] };

function articleOf(elements: readonly HtmlElement[]): PageFacts['article'] {
	const [article] = elements
		.filter(isStructuredData)
		.flatMap((element) => graphOf(element) ?? [])
		.filter((node) => node['@type'] === 'NewsArticle');
	if (!article) return undefined;
	return {
		id: article['@id'] ?? '',
		original: article.translationOfWork?.['@id'],
		translations: (article.workTranslation ?? []).map((translation) => translation['@id'] ?? ''),
	};
}

function dataFaults(elements: readonly HtmlElement[]): string[] {
	return elements
		.filter(isStructuredData)
		.flatMap((element) => (graphOf(element) ? [] : ['its structured data are no graph']));
}

/** The nodes of a graph in JSON-LD; undefined if the text is none. */
function graphOf(element: HtmlElement): GraphNode[] | undefined {
	try {
		const { '@graph': graph } = JSON.parse(textIn(element)) as { '@graph'?: unknown };
		return Array.isArray(graph) ? graph : undefined;
	} catch {
		return undefined;
	}
}

/** What no page may hold, whatever it is about. */
function findFaults(html: string, elements: readonly HtmlElement[]): string[] {
	const faults = elements.flatMap(({ tagName, attrs }) =>
		attrs.flatMap(({ name }) =>
			name === 'style' || name.startsWith('on')
				? [`<${tagName}> has the attribute "${name}", which its policy forbids`]
				: [],
		),
	);
	const framework = /__?next/i.exec(html);
	if (framework) faults.push(`it mentions "${framework[0]}"`);

	const policies = elements.filter(
		({ tagName, attrs }) => tagName === 'meta' && attrs.some(({ value }) => value === 'Content-Security-Policy'),
	);
	const policy = policies.length === 1 ? (attribute(policies[0] as HtmlElement, 'content') ?? '') : '';
	if (!policy) faults.push('it does not have one policy');
	if (policy.includes('unsafe-')) faults.push('its policy allows something unsafe');
	for (const element of elements) {
		if (element.tagName !== 'script' && element.tagName !== 'style') continue;
		if (isStructuredData(element) || attribute(element, 'src') !== undefined) continue;
		if (!policy.includes(sourceHash(textIn(element))))
			faults.push(`its policy does not know its inline ${element.tagName}`);
	}
	const inlineScripts = elements.filter(
		(element) => element.tagName === 'script' && !isData(element) && attribute(element, 'src') === undefined,
	);
	if (inlineScripts.length > 1) faults.push(`it has ${inlineScripts.length} inline scripts, and one is the most`);
	return faults;
}
