import { languageCookie } from '@/lib/i18n/choose-language';
import { locales } from '@/lib/i18n/locales';
import { addressOf } from '@/lib/routes/routes';
import { headersOf, immutableFolders, personalCaching, personalVary } from './headers';
import { noLanguage, wishPatterns } from './host-language';

type Options = {
	/** Address and port. */
	listen: string;
	/** Folder of the finished site. */
	root: string;
};

/** A configuration for nginx, to be included in its `http` block. */
export function nginxConfig({ listen, root }: Options): string {
	const wishes = [`$tongwen_cookie`, ...wishPatterns.map((_, index) => `$tongwen_wish_${index + 1}`)];
	return `# Made from lib/serve/nginx.ts; "npm test -- --update" writes it anew.

${map(
	`$cookie_${languageCookie}`,
	'$tongwen_cookie',
	locales.map((locale) => [locale, locale]),
)}
${wishPatterns
	.map((patterns, index) =>
		map(
			'$http_accept_language',
			`$tongwen_wish_${index + 1}`,
			patterns.map(({ pattern, language }) => [`"~*${pattern}"`, language]),
		),
	)
	.join('\n')}
map $uri $tongwen_moved {
	default "";
	include ${root}/_redirects.nginx*;
}

server {
	listen ${listen};
	root ${root};
	charset utf-8;
	absolute_redirect off;
	# Compressed copies lie beside the files. With the brotli module, "brotli_static on;" serves the smaller ones.
	gzip_static on;
	error_page 404 ${addressOf('notFoundAnywhere', {})};
	if ($tongwen_moved) { return 301 $tongwen_moved; }

${headers(headersOf('/'), 1)}
	location = / {
${personalHeaders}
${goOn(wishes, '')}
		try_files /index.html =404;
	}

	location ~ "^/any/(?<story>\\d{4}/[a-z0-9-]+)/$" {
${personalHeaders}
${goOn(wishes, '$story/')}
		try_files /any/$story/index.html =404;
	}
${locales
	.map(
		(locale) => `
	location ${addressOf('front', { locale })} {
		error_page 404 ${addressOf('notFound', { locale })};
	}
`,
	)
	.join('')}${immutableFolders
	.map(
		(folder) => `
	location ${folder} {
${headers(headersOf(folder), 2)}	}
`,
	)
	.join('')}}
`;
}

const personalHeaders = headers({ ...headersOf('/'), 'Cache-Control': personalCaching, Vary: personalVary }, 2);

/** Goes on to the first wish that has the page. */
function goOn(wishes: readonly string[], path: string): string {
	return wishes
		.map((wish) => `		if (-f $document_root/${wish}/${path}index.html) { return 302 /${wish}/${path}$is_args$args; }`)
		.join('\n');
}

function map(source: string, target: string, rows: readonly (readonly [string, string])[]): string {
	const lines = [['default', noLanguage] as const, ...rows].map(([from, to]) => `\t${from} ${to};`);
	return `map ${source} ${target} {\n${lines.join('\n')}\n}\n`;
}

function headers(values: Readonly<Record<string, string>>, depth: number): string {
	return Object.entries(values)
		.map(([name, value]) => `${'\t'.repeat(depth)}add_header ${name} "${value}" always;\n`)
		.join('');
}
