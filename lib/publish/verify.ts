import { brotliCompressSync } from 'node:zlib';
import { isLocale, localeFacts } from '@/lib/i18n/locales';
import type { PictureFile } from '@/lib/images/make-picture';
import { type Problem, problemIn } from '@/lib/problems/problem';
import { absoluteAddress, fileOf, type RouteName } from '@/lib/routes/routes';
import { compressible } from './compress';
import type { PageFacts } from './page-facts';
import type { PlannedPage } from './plan';
import type { SiteFiles } from './site-files';

/** A finished page, as verification sees it. */
type FinishedPage = Pick<PlannedPage, 'name' | 'params' | 'address'> & {
	facts: PageFacts;
	/** Of its HTML, compressed with brotli as it is sent. */
	bytes: number;
};

export type FinishedSite = {
	pages: readonly FinishedPage[];
	/** All other files, by address, with their bytes. */
	files: SiteFiles;
	siteUrl: string;
};

/** One flight: what a server may send before it waits for an answer (ten packets, RFC 6928), less headers. */
const pageBudget = 14_000;
/** The most for a page with tables or charts, whose figures are worth a second one. */
const tableBudget = 18_000;
/** All JavaScript of a page, compressed. */
const scriptBudget = 5_000;
/** A story with its lead picture, as a phone fetches them: some two seconds on a slow link. */
const phoneBudget = 60_000;
/** In a line of a phone's picture: 360 CSS pixels, of two pixels each (lib/config/picture-sizes.ts says why not three). */
const phonePixels = 720;

/** The kinds of page that are passed on: they must arrive in one flight, and have a share card. */
const passedOn = new Set<RouteName>(['front', 'story', 'anyStory', 'languages']);

/** Reads the whole finished site as a browser, a crawler and a link checker would. Problems name the page's file. */
export function verifySite(site: FinishedSite): Problem[] {
	const byAddress = new Map(site.pages.map((page) => [page.address, page]));
	return site.pages.flatMap((page) => {
		const clauses = [
			...page.facts.faults,
			...languageFaults(page),
			...idFaults(page),
			...linkFaults(page, byAddress, site),
			...resourceFaults(page, site),
			...canonicalFaults(page, byAddress, site),
			...alternateFaults(page, byAddress, site),
			...articleFaults(page, byAddress),
			...cardFaults(page),
			...budgetFaults(page, site),
		];
		const faults = [...clauses.map((reason) => ({ reason, remedy })), ...phoneFaults(page, site)];
		return faults.map((fault) => problemIn(fileOf(page.address), { line: 1, column: 1, ...fault }));
	});
}

const remedy = 'mend the component, or the step of lib/, that makes it; nothing was published';

function languageFaults({ params, facts }: FinishedPage): string[] {
	const locale = 'locale' in params ? params.locale : '';
	if (!isLocale(locale)) return [];
	const { tag, direction } = localeFacts(locale);
	return facts.lang === tag && facts.dir === direction
		? []
		: [`its language is marked "${facts.lang}" ${facts.dir}, not "${tag}" ${direction}`];
}

function idFaults({ facts }: FinishedPage): string[] {
	return facts.ids.flatMap((id, index) =>
		facts.ids.indexOf(id) === index ? [] : [`the id "${id}" stands in it twice`],
	);
}

function linkFaults(
	{ address, facts }: FinishedPage,
	pages: ReadonlyMap<string, FinishedPage>,
	{ files, siteUrl }: FinishedSite,
): string[] {
	return facts.links.flatMap((link) => {
		const url = new URL(link, absoluteAddress(siteUrl, address));
		if (url.origin !== siteUrl) return [];
		const target = pages.get(url.pathname);
		if (!target) return files.has(url.pathname) ? [] : [`its link to ${link} leads nowhere`];
		const fragment = decodeURIComponent(url.hash.slice(1));
		return fragment === '' || target.facts.ids.includes(fragment)
			? []
			: [`its link to ${link} leads to a place that is not there`];
	});
}

/** No request may leave the origin, and none may come to nothing. */
function resourceFaults({ facts }: FinishedPage, { files, siteUrl }: FinishedSite): string[] {
	return facts.resources.flatMap((resource) => {
		const url = new URL(resource, siteUrl);
		if (url.origin !== siteUrl) return [`it fetches ${resource} from another site`];
		return files.has(url.pathname) ? [] : [`it fetches ${resource}, which does not exist`];
	});
}

function canonicalFaults(
	{ address, facts }: FinishedPage,
	pages: ReadonlyMap<string, FinishedPage>,
	{ siteUrl }: FinishedSite,
): string[] {
	if (!facts.isIndexed) return [];
	const own = absoluteAddress(siteUrl, address);
	const [canonical = '', ...further] = facts.canonicals;
	// A page that is nobody's alternate may be a former address: its canonical one must then be a page that is its own.
	const target =
		facts.alternates.length === 0 ? pages.get(URL.canParse(canonical) ? new URL(canonical).pathname : '') : undefined;
	if (further.length === 0 && target?.facts.canonicals[0] === canonical) return [];
	return facts.canonicals.length === 1 && canonical === own
		? []
		: [`its canonical address is ${facts.canonicals.join(', ') || 'missing'}, not ${own}`];
}

/** Each page that hreflang names must exist and name this one back. */
function alternateFaults(
	{ address, facts }: FinishedPage,
	pages: ReadonlyMap<string, FinishedPage>,
	{ siteUrl }: FinishedSite,
): string[] {
	const own = absoluteAddress(siteUrl, address);
	const repeated = facts.alternates.filter(
		({ hreflang }, index, all) => all.findIndex((other) => other.hreflang === hreflang) !== index,
	);
	return [
		...repeated.map(({ hreflang }) => `its hreflang "${hreflang}" stands in it twice`),
		...facts.alternates.flatMap(({ hreflang, href }) => {
			const target = pages.get(new URL(href).pathname);
			if (!target || new URL(href).origin !== siteUrl)
				return [`its hreflang "${hreflang}" leads to ${href}, which does not exist`];
			if (hreflang !== 'x-default' && target.facts.lang !== hreflang)
				return [`its hreflang "${hreflang}" leads to a page in "${target.facts.lang}"`];
			const isNamedBack = target === pages.get(address) || target.facts.alternates.some((other) => other.href === own);
			return isNamedBack || hreflang === 'x-default'
				? []
				: [`its hreflang "${hreflang}" leads to ${href}, which does not name it back`];
		}),
	];
}

/** Each version of a story that structured data name must exist and name this one back. */
function articleFaults({ facts: { article } }: FinishedPage, pages: ReadonlyMap<string, FinishedPage>): string[] {
	if (!article) return [];
	const at = (id: string) => (URL.canParse(id) ? pages.get(new URL(id).pathname)?.facts.article : undefined);
	const strangers = article.translations.filter((id) => at(id)?.original !== article.id);
	const isUnknown = article.original !== undefined && !at(article.original)?.translations.includes(article.id);
	return [
		...strangers.map((id) => `its structured data name the translation ${id}, which does not name it back`),
		...(isUnknown ? [`its structured data name the original ${article.original}, which does not name it back`] : []),
	];
}

/** The pages that readers pass on have one share card each; that it exists, `resourceFaults` sees to. */
function cardFaults({ name, facts }: FinishedPage): string[] {
	if (!passedOn.has(name) || !facts.isIndexed || facts.cards.length === 1) return [];
	return [`it names ${facts.cards.length} pictures for link previews, and not one`];
}

function budgetFaults({ name, facts, bytes }: FinishedPage, { files, siteUrl }: FinishedSite): string[] {
	const faults: string[] = [];
	const budget = facts.hasTable ? tableBudget : pageBudget;
	if (passedOn.has(name) && bytes > budget)
		faults.push(`it weighs ${bytes} bytes compressed, and ${budget} are the most`);
	const scripts = facts.resources
		.filter((resource) => resource.endsWith('.js'))
		.map((resource) => files.get(new URL(resource, siteUrl).pathname));
	const weight = scripts.reduce((sum, script) => sum + (script instanceof Uint8Array ? compressedSize(script) : 0), 0);
	if (weight > scriptBudget)
		faults.push(`its scripts weigh ${weight} bytes compressed, and ${scriptBudget} are the most`);
	return faults;
}

function phoneFaults({ name, facts, bytes }: FinishedPage, { files, siteUrl }: FinishedSite) {
	if (name !== 'story' || facts.lead.length === 0) return [];
	const chosen = facts.lead.find(({ width = phonePixels }) => width >= phonePixels) ?? facts.lead.at(-1);
	const { pathname } = new URL(chosen?.address ?? '', siteUrl);
	const file = files.get(pathname);
	const weight = bytes + (file ? sentSize(pathname, file) : 0);
	if (weight <= phoneBudget) return [];
	const reason = `with ${pathname} it weighs ${weight} bytes on a phone, and ${phoneBudget} are the most`;
	return [{ reason, remedy: 'choose a calmer picture, or a simpler drawing; nothing was published' }];
}

/** Bytes of a file as it is sent. */
function sentSize(pathname: string, file: PictureFile): number {
	if ('file' in file) return file.size;
	return compressible.test(pathname) ? compressedSize(file) : file.length;
}

const sizes = new WeakMap<Uint8Array, number>();

/** Bytes of a file with brotli. Many pages ask for the same few. */
function compressedSize(file: Uint8Array): number {
	const size = sizes.get(file) ?? brotliCompressSync(file).length;
	sizes.set(file, size);
	return size;
}
