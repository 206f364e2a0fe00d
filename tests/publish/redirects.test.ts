import { expect, it } from 'vitest';
import { redirectFiles, redirectsOf } from '@/lib/publish/redirects';
import { catalogueOfFiles, original, translation } from '../support/sources';

const { catalogue } = catalogueOfFiles({
	'2022/new/en.md': original({ aliases: '[2021/old]' }),
	'2022/new/de.md': translation(),
});
const redirects = redirectsOf({ catalogue, siteUrl: 'https://news.example', glossary: [] });

it('a former address leads to the present one, in each language and in any', () => {
	expect(redirects).toEqual([
		['/any/2021/old/', '/any/2022/new/'],
		['/en/2021/old/', '/en/2022/new/'],
		['/de/2021/old/', '/de/2022/new/'],
	]);
});

it('each host is told in its own form', () => {
	const [first = ['', '']] = redirects;
	expect(Object.entries(redirectFiles).map(([address, format]) => [address, format([first])])).toEqual([
		['/_redirects', '/any/2021/old/ /any/2022/new/ 301\n'],
		['/_redirects.nginx', '/any/2021/old/ /any/2022/new/;\n'],
		['/_redirects.caddy', 'redir /any/2021/old/ /any/2022/new/ 301\n'],
	]);
});
