import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, parseAcceptLanguage } from '@/lib/i18n/choose-language';
import { bundleElements } from '@/lib/publish/bundle-elements';
import { wishPatterns } from '@/lib/serve/host-language';
import { languageCases } from '../support/language-cases';

describe('the function', () => {
	for (const { name, cookie, accept, available, chosen } of languageCases)
		it(name, () => {
			expect(chooseLanguage({ cookie, tags: parseAcceptLanguage(accept ?? '') }, available)).toBe(chosen);
		});
});

describe('the script of the list, bundled as readers get it', async () => {
	const { code } = (await bundleElements())['choose-language'];

	/** Runs the script on a page that links to the languages; the address that it goes on to, if any. */
	function goesOnTo({
		cookie,
		tags,
		available,
	}: {
		cookie?: string | undefined;
		tags: string[];
		available: readonly string[];
	}) {
		let address: string | undefined;
		const links = available.map((locale) => ({ dataset: { locale }, href: `https://a.example/${locale}/2022/x/` }));
		const context = createContext({
			document: {
				documentElement: { dataset: {} },
				querySelectorAll: () => links,
				cookie: cookie ? `other=de; lang=${cookie}` : 'other=de',
			},
			navigator: { languages: tags },
			location: { search: '?a=b', hash: '#p5', replace: (to: string) => (address = to) },
		});
		runInContext(code, context);
		return address;
	}

	for (const { name, cookie, accept, available, chosen } of languageCases)
		it(name, () => {
			const address = goesOnTo({ cookie, tags: parseAcceptLanguage(accept ?? ''), available });
			expect(address).toBe(chosen && `https://a.example/${chosen}/2022/x/?a=b#p5`);
		});
});

it('the patterns for other servers stop at five tags', () => {
	expect(wishPatterns).toHaveLength(5);
});
