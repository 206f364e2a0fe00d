import { everywhere, immutableCaching, immutableFolders, pictureFolder, picturePolicy } from './headers';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Both join the values of rules that overlap, and both have pages
 * asked for again by themselves, so only the exceptions name `Cache-Control`. Joined policies all hold.
 */
export function headersFile(): string {
	return [
		rule('/*', everywhere),
		...immutableFolders.map((folder) => rule(`${folder}*`, { 'Cache-Control': immutableCaching })),
		rule(`${pictureFolder}*`, { 'Content-Security-Policy': picturePolicy }),
	].join('\n');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
	return `${path}\n${Object.entries(headers)
		.map(([name, value]) => `  ${name}: ${value}\n`)
		.join('')}`;
}
