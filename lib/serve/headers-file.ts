import { everywhere, immutableCaching, immutableFolders, pictureFolder, picturePolicy } from './headers';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Both join the values of rules that overlap, and both have pages
 * asked for again by themselves, so only the exceptions name `Cache-Control`. Joined policies all hold. A preview is for
 * no search engine, its pictures neither.
 */
export function headersFile({ isPreview }: { isPreview?: boolean } = {}): string {
	return [
		rule('/*', isPreview ? { ...everywhere, 'X-Robots-Tag': 'noindex' } : everywhere),
		...immutableFolders.map((folder) => rule(`${folder}*`, { 'Cache-Control': immutableCaching })),
		rule(`${pictureFolder}*`, { 'Content-Security-Policy': picturePolicy }),
	].join('\n');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
	return `${path}\n${Object.entries(headers)
		.map(([name, value]) => `  ${name}: ${value}\n`)
		.join('')}`;
}
