import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { absoluteAddress } from '@/lib/routes/routes';
import type { FeedEntry } from '@/lib/views/feed';

const addressAttributes = new Set(['href', 'src']);
const made = new WeakMap<FeedEntry, string>();

/** The text of an entry with whole addresses. It stands in several feeds, and is made once. */
export function contentOf(entry: FeedEntry, siteUrl: string): string {
	const known = made.get(entry) ?? absoluteHtml(entry.body, siteUrl, entry.address);
	made.set(entry, known);
	return known;
}

/** HTML of the page at an address whose links and pictures work wherever it is read. */
function absoluteHtml(html: string, siteUrl: string, address: string): string {
	const base = absoluteAddress(siteUrl, address);
	const fragment = parseFragment(html);
	const visit = (node: Tree.ChildNode) => {
		if (!('attrs' in node)) return;
		for (const attribute of node.attrs) {
			if (addressAttributes.has(attribute.name)) attribute.value = new URL(attribute.value, base).href;
			if (attribute.name === 'srcset') attribute.value = absoluteCandidates(attribute.value, base);
		}
		node.childNodes.forEach(visit);
	};
	fragment.childNodes.forEach(visit);
	return serialize(fragment);
}

function absoluteCandidates(srcset: string, base: string): string {
	return srcset
		.split(/,\s+/)
		.map((candidate) => {
			const [address = '', ...descriptors] = candidate.trim().split(/\s+/);
			return [new URL(address, base).href, ...descriptors].join(' ');
		})
		.join(', ');
}
