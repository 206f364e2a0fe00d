import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page, with the hashes of the scripts and styles inside it. It travels in the page, so
 * that page and policy can never disagree.
 */
export function contentPolicy(inline: { scripts: readonly string[]; styles: readonly string[] }): string {
	return [
		"default-src 'none'",
		["script-src 'self'", ...inline.scripts.map(sourceHash)].join(' '),
		['style-src', ...(inline.styles.length > 0 ? inline.styles.map(sourceHash) : ["'none'"])].join(' '),
		"img-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}

/** A hash source: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function sourceHash(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
