import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { isLocale } from '@/lib/i18n/locales';
import { addressOf, fileOf } from '@/lib/routes/routes';
import { headersOf, personalCaching, personalVary } from './headers';
import { redirectToReader } from './reader-language';

/** Serves a finished site. The folder may be replaced while it runs: each request sees the release of its moment. */
export function createSiteServer(outDir: string): Server {
	const serveFile = sirv(outDir, {
		dev: true,
		etag: true,
		brotli: true,
		gzip: true,
		setHeaders: (response) => {
			if (response.getHeader('Cache-Control') === personalCaching)
				response.setHeader('Vary', `Accept-Encoding, ${personalVary}`);
		},
	});
	return createServer((request, response) => {
		const pathname = pathnameOf(request);
		setHeaders(response, headersOf(pathname ?? '/'));
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		if (pathname === undefined) return answerNotFound(outDir, '/', response);

		const moved = redirectOf(outDir, pathname);
		if (moved) return redirect(response, 301, moved, request);

		const goOn = redirectToReader(pathname, request.headers, (locale, path) => hasPage(outDir, `/${locale}${path}`));
		if (goOn) {
			setHeaders(response, { 'Cache-Control': personalCaching, Vary: personalVary });
			if (goOn.locale) return redirect(response, 302, `/${goOn.locale}${goOn.path}`, request);
		} else if (!pathname.endsWith('/') && hasPage(outDir, `${pathname}/`)) {
			return redirect(response, 301, `${pathname}/`, request);
		}
		serveFile(request, response, () => answerNotFound(outDir, pathname, response));
	});
}

/** The path asked for, or undefined if it is none: what does not decode, or could be taken for another host. */
function pathnameOf({ url = '/' }: IncomingMessage): string | undefined {
	const path = url.split('?', 1)[0] as string;
	if (!path.startsWith('/') || /\/\/|\\|%2f|%5c|%00/i.test(path)) return undefined;
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

/** Where a former address leads now, as the release of the moment has it. */
function redirectOf(outDir: string, pathname: string): string | undefined {
	const file = join(outDir, '_redirects');
	if (!existsSync(file)) return undefined;
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines.map((line) => line.split(' ')).find(([from]) => from === pathname)?.[1];
}

function hasPage(outDir: string, address: string): boolean {
	return existsSync(join(outDir, fileOf(address)));
}

function redirect(response: ServerResponse, status: number, path: string, { url = '' }: IncomingMessage): void {
	const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
	response.writeHead(status, { Location: encodeURI(path) + query }).end();
}

/** Tells that there is no page, in the language of the address. */
function answerNotFound(outDir: string, pathname: string, response: ServerResponse): void {
	const locale = pathname.split('/')[1] ?? '';
	const address = isLocale(locale) ? addressOf('notFound', { locale }) : addressOf('notFoundAnywhere', {});
	setHeaders(response, headersOf(address));
	response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
	response.end(readFileSync(join(outDir, fileOf(address))));
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
