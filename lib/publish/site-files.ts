import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PictureFile } from '@/lib/images/make-picture';
import { fileOf } from '@/lib/routes/routes';
import { headersFile } from '@/lib/serve/headers-file';
import type { Edition } from '@/lib/views/edition';
import type { ElementBundles } from './bundle-elements';
import { compressedCopies, compressible } from './compress';
import { redirectFiles, redirectsOf } from './redirects';

/** The files of the site that are no pages, by address: their bytes, or where they lie under a name that tells them. */
export type SiteFiles = ReadonlyMap<string, PictureFile>;

/** Scripts, the pictures that were made, what lies in `public/`, and the headers and redirects for hosts that read them from files. */
export function siteFiles(edition: Edition, pictures: SiteFiles, elements: ElementBundles): SiteFiles {
	const files = new Map(pictures);
	for (const name of readdirSync('public')) files.set(`/${name}`, readFileSync(join('public', name)));
	for (const { address, code } of Object.values(elements)) if (address) files.set(address, Buffer.from(code));
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
		const { brotli, gzip } = await compressedCopies(content);
		writeFileSync(`${file}.br`, brotli);
		writeFileSync(`${file}.gz`, gzip);
	}
}
