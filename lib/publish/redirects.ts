import { addressOf } from '@/lib/routes/routes';
import type { Edition } from '@/lib/views/edition';

/** From a former address to the present one. */
export type Redirect = readonly [from: string, to: string];

/** Every former address of every story, in each of its languages and in any. */
export function redirectsOf({ catalogue }: Edition): Redirect[] {
	return catalogue.stories.flatMap(({ year, slug, facts, texts }) =>
		facts.aliases.flatMap((alias): Redirect[] => {
			const [formerYear = '', formerSlug = ''] = alias.split('/');
			const former = { year: formerYear, slug: formerSlug };
			return [
				[addressOf('anyStory', former), addressOf('anyStory', { year, slug })],
				...texts.map(
					({ locale }): Redirect => [
						addressOf('story', { ...former, locale }),
						addressOf('story', { year, slug, locale }),
					],
				),
			];
		}),
	);
}

/** The redirects as each host reads them, by the name of the file: Netlify and Cloudflare Pages, nginx, Caddy. */
export const redirectFiles = {
	'/_redirects': (redirects: readonly Redirect[]) => redirects.map(([from, to]) => `${from} ${to} 301\n`).join(''),
	'/_redirects.nginx': (redirects: readonly Redirect[]) => redirects.map(([from, to]) => `${from} ${to};\n`).join(''),
	'/_redirects.caddy': (redirects: readonly Redirect[]) =>
		redirects.map(([from, to]) => `redir ${from} ${to} 301\n`).join(''),
} as const;
