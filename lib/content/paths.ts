import { type FixedPageName, fixedPages } from '@/lib/config/site';
import { isLocale, type Locale, locales } from '@/lib/i18n/locales';
import type { Finding } from '@/lib/problems/problem';

/** Where a text belongs: its path is its address. */
export type ContentPath =
	| { kind: 'story'; year: string; slug: string; locale: Locale }
	| { kind: 'fixed'; page: FixedPageName; locale: Locale };

/** Where the glossary stands in the content folder. */
export const glossaryPath = 'glossary.yml';

const picture = /\.(svg|png|jpe?g|webp|avif|gif)$/;

export function isPicturePath(path: string): boolean {
	return picture.test(path);
}

/** The folder of a story or page that a file belongs to, `2022/slug`; what lies elsewhere belongs to none, the empty one. */
export function folderOf(path: string): string {
	const [folder, name, file] = path.split('/');
	return file === undefined ? '' : `${folder}/${name}`;
}

/** Where a file of `content/` belongs, or the finding that says why it belongs nowhere. */
export function parseContentPath(path: string): ContentPath | Finding {
	const refuse = (reason: string, remedy: string): Finding => ({ line: 1, column: 1, reason, remedy });
	const [folder, name, file, ...rest] = path.split('/');
	if (!folder || !name || !file || rest.length > 0)
		return refuse(
			'nothing is read from here',
			'put a story in content/<year>/<slug>/, a page in content/pages/<name>/',
		);
	if (!file.endsWith('.md'))
		return refuse(
			`"${file}" is neither a text nor a picture`,
			'keep .md, .svg, .png, .jpg, .webp, .avif and .gif files here',
		);

	const locale = file.slice(0, -'.md'.length);
	if (!isLocale(locale))
		return refuse(`"${locale}" is no language of this site`, `name the file after one of ${locales.join(', ')}`);

	if (folder === 'pages') {
		if (isFixedPage(name)) return { kind: 'fixed', page: name, locale };
		return refuse(`there is no page "${name}"`, `use one of ${fixedPages.join(', ')}`);
	}
	if (!/^\d{4}$/.test(folder))
		return refuse(`"${folder}" is no year`, 'put stories in a folder of four digits, such as 2022');
	if (!isSlug(name))
		return refuse(`"${name}" makes no address`, 'use small letters a–z, digits, and single hyphens between them');
	return { kind: 'story', year: folder, slug: name, locale };
}

export function isSlug(text: string): boolean {
	return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

function isFixedPage(name: string): name is FixedPageName {
	return (fixedPages as readonly string[]).includes(name);
}
