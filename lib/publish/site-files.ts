import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { feedFiles } from '@/lib/feeds/feed-files';
import type { PictureFile } from '@/lib/images/make-picture';
import { fileOf } from '@/lib/routes/routes';
import { headersFile } from '@/lib/serve/headers-file';
import type { Edition } from '@/lib/views/edition';
import type { ElementBundles } from './bundle-elements';
import { compressedCopies, compressible } from './compress';
import { mappedPages } from './mapped-pages';
import type { PlannedView } from './plan';
import { redirectFiles, redirectsOf } from './redirects';

/** The files of the site that are no pages, by address: their bytes, or where they lie under a name that tells them. */
export type SiteFiles = ReadonlyMap<string, PictureFile>;

type Parts = {
	planned: readonly PlannedView[];
	/** The pictures that were made. */
	pictures: SiteFiles;
	elements: ElementBundles;
	now: Date;
};

/** Scripts, pictures, feeds and maps, what lies in `public/`, and headers and redirects for hosts that read them from files. */
export function siteFiles(edition: Edition, { planned, pictures, elements, now }: Parts): SiteFiles {
	const files = new Map(pictures);
	for (const name of readdirSync('public')) files.set(`/${name}`, readFileSync(join('public', name)));
	for (const { address, code } of Object.values(elements)) if (address) files.set(address, Buffer.from(code));
	for (const [address, text] of feedFiles(edition, mappedPages(planned), now)) files.set(address, Buffer.from(text));
	files.set('/_headers', Buffer.from(headersFile(edition)));
	const redirects = redirectsOf(edition);
	for (const [address, format] of Object.entries(redirectFiles)) files.set(address, Buffer.from(format(redirects)));
	return files;
}

/** Writes the files below a folder, with compressed copies of those that shrink. */
export async function writeSiteFiles(folder: string, files: SiteFiles): Promise<void> {
	for (const [address, content] of files) {
		const file = join(folder, fileOf(address));
		mkdirSync(dirname(file), { recursive: true });
		if ('file' in content) {
			copyFileSync(content.file, file);
			continue;
		}
		writeFileSync(file, content);
		if (!compressible.test(file)) continue;
		const { brotli, gzip } = await compressedCopies(content, /\.(?:js|svg)$/.test(file) ? 'page' : 'feed');
		writeFileSync(`${file}.br`, brotli);
		writeFileSync(`${file}.gz`, gzip);
	}
}
