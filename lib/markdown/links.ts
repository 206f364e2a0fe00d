import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** What a link in a story points to. */
export type LinkTarget =
	| { kind: 'external'; href: string }
	| { kind: 'place'; fragment: string }
	| { kind: 'internal'; href: string }
	| { kind: 'unusable'; reason: string; remedy: string };

/** Reads the destination of a Markdown link as written. */
export function linkTarget(url: string): LinkTarget {
	if (/^(https?:\/\/|mailto:)/i.test(url)) return { kind: 'external', href: url };
	if (url.startsWith('#')) return { kind: 'place', fragment: url.slice(1) };
	if (url.startsWith('/') && !url.startsWith('//')) return { kind: 'internal', href: url };
	const reason = `the link "${url}" is neither an address of the web nor one of this site`;
	return { kind: 'unusable', reason, remedy: 'write https://… or, for a story of ours, /2022/slug/' };
}

/** Step: internal links get the address that the page's language has for them; links that leave get their `rel`. */
export function resolveLinks(root: Root, resolveLink: (href: string) => string): void {
	visit(root, 'link', (link) => {
		const target = linkTarget(link.url);
		if (target.kind === 'internal') link.url = resolveLink(target.href);
		if (target.kind === 'external') link.data = { ...link.data, hProperties: { rel: ['external', 'noopener'] } };
	});
}
