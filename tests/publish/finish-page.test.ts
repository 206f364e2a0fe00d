import { describe, expect, it } from 'vitest';
import { finishPage, UnknownPartError } from '@/lib/publish/finish-page';
import { pageFacts } from '@/lib/publish/page-facts';
import { sourceHash } from '@/lib/publish/policy';

const elements = {
	page: { code: 'page()', address: '/elements/page.0123.js' },
	theme: { code: 'theme()', address: undefined },
	'choose-language': { code: 'choose("</a>")', address: undefined },
};
const css = 'p{color:red}';

/** A page as Next exports it, with its runtime around what is given. */
function exported({ head = '', body = '' }): string {
	return `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/><link rel="preload" as="script" href="/_next/static/b.js"/><script src="/_next/static/b.js" async=""></script><title>T</title>${head}</head><body><div hidden=""><!--$--><!--/$--></div><p>a<!-- -->b</p>${body}<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({});</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"x"])</script><script>requestAnimationFrame(function(){$RT=performance.now()});</script></body></html>`;
}

const finish = (parts: { head?: string; body?: string }) =>
	finishPage(exported(parts), { elements, readStyles: () => css });

describe('the finish of a page', () => {
	it('leaves the document alone: no framework, its styles inside, its policy right after the charset', () => {
		const policy = `default-src 'none'; script-src 'self'; style-src ${sourceHash(css)}; img-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'`;
		expect(finish({})).toBe(
			`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>T</title><style>${css}</style></head><body><p>ab</p></body></html>\n`,
		);
	});

	it('gives our scripts the address with their hash, or puts them inside with their hash in the policy', () => {
		const html = finish({
			body: '<script type="module" src="/elements/page.js"></script><script type="module" src="/elements/choose-language.js"></script>',
		});
		expect(html).toContain(
			'<script type="module" src="/elements/page.0123.js"></script><script>choose("</a>")</script>',
		);
		expect(html).toContain(`script-src 'self' ${sourceHash('choose("</a>")')};`);
		expect(pageFacts(html).faults).toEqual([]);
	});

	it('lets an element make a script of the rules of speculation that wait as data', () => {
		const rules = '{"prefetch":[]}';
		const html = finish({ body: `<script type="application/json" class="speculation-rules">${rules}</script>` });
		expect(html).toContain(`script-src 'self' ${sourceHash(rules)};`);
		expect(pageFacts(html).faults).toEqual([]);
		expect(pageFacts(html.replace('[]}', '[0]}')).faults).toEqual(['its policy does not know its inline script']);
	});

	const unknown: Record<string, { head?: string; body?: string }> = {
		'an inline script': { body: '<script>track()</script>' },
		'an inline script that only mentions the framework': { body: '<script>x();self.__next_f.push()</script>' },
		'a script of another site': { head: '<script src="https://a.example/b.js"></script>' },
		'a script of ours that is not on the list': { head: '<script src="/elements/other.js"></script>' },
		'a streaming template': { body: '<template id="P:1"></template>' },
		'a streamed part': { body: '<div hidden id="S:0"><p>late</p></div>' },
		'a style of its own': { head: '<style>p{}</style>' },
		'a font that is preloaded': { head: '<link rel="preload" as="font" href="/_next/static/a.woff2"/>' },
	};
	for (const [name, parts] of Object.entries(unknown))
		it(`refuses what it does not know: ${name}`, () => {
			expect(() => finish(parts)).toThrow(UnknownPartError);
		});

	it('refuses styles that fetch from the framework, or that would end their element', () => {
		for (const styles of ['p{background:url(/_next/a.png)}', 'p{content:"</style>"}'])
			expect(() => finishPage(exported({}), { elements, readStyles: () => styles })).toThrow(UnknownPartError);
	});
});
