import { languageCookie } from '@/lib/i18n/choose-language';
import { locales } from '@/lib/i18n/locales';
import { addressOf } from '@/lib/routes/routes';
import { headersOf, immutableFolders, personalCaching, personalVary } from './headers';
import { noLanguage, wishPatterns } from './host-language';

type Options = {
	/** Site address. */
	listen: string;
	/** Folder of the finished site. */
	root: string;
};

/** A Caddyfile's block for the site. */
export function caddyConfig({ listen, root }: Options): string {
	const wishes = ['cookie', ...wishPatterns.map((_, index) => `wish_${index + 1}`)];
	return `# Made from lib/serve/caddy.ts; "npm test -- --update" writes it anew.

${listen} {
	root * ${root}

${map(
	`{cookie.${languageCookie}}`,
	'{cookie}',
	locales.map((locale) => [locale, locale]),
)}
${wishPatterns
	.map((patterns, index) =>
		map(
			'{header.Accept-Language}',
			`{wish_${index + 1}}`,
			patterns.map(({ pattern, language }) => [`"~(?i)${pattern}"`, language]),
		),
	)
	.join('\n')}
	map {query} {question} {
		"" ""
		default "?"
	}

	# In the order written: what is more particular comes later, and counts.
	route {
		header {
${headers(headersOf('/'), 3)}		}
${immutableFolders.map((folder) => `		header ${folder}* {\n${headers(headersOf(folder), 3)}		}\n`).join('')}
		import ${root}/_redirects.caddy*

		@languageless path_regexp languageless ^/(?:any/(\\d{4}/[a-z0-9-]+/))?$
		route @languageless {
			header {
${headers({ 'Cache-Control': personalCaching, Vary: personalVary }, 4)}			}
${wishes
	.map(
		(wish) =>
			`			@${wish} file /{${wish}}/{re.languageless.1}index.html\n			redir @${wish} /{${wish}}/{re.languageless.1}{question}{query} 302`,
	)
	.join('\n')}
		}

		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
${locales
	.map(
		(locale) =>
			`		@${locale} path ${addressOf('front', { locale })}*\n		rewrite @${locale} ${addressOf('notFound', { locale })}`,
	)
	.join('\n')}
		@elsewhere not path ${locales.map((locale) => `${addressOf('front', { locale })}*`).join(' ')}
		rewrite @elsewhere ${addressOf('notFoundAnywhere', {})}
		file_server
	}
}
`;
}

function map(source: string, target: string, rows: readonly (readonly [string, string])[]): string {
	const lines = [...rows, ['default', noLanguage] as const].map(([from, to]) => `\t\t${from} ${to}`);
	return `\tmap ${source} ${target} {\n${lines.join('\n')}\n\t}\n`;
}

function headers(values: Readonly<Record<string, string>>, depth: number): string {
	return Object.entries(values)
		.map(([name, value]) => `${'\t'.repeat(depth)}${name} "${value}"\n`)
		.join('');
}
