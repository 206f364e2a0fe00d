import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sanitiseSvg } from '@/lib/content/svg/sanitise';

const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 8">';

/** What is found in a picture whose second line is this. */
function found(line: string): string[] {
	return sanitiseSvg(`${open}\n${line}\n</svg>`).findings.map(
		({ line, column, reason, severity }) => `${line}:${column}  ${severity === 'warning' ? 'warning ' : ''}${reason}`,
	);
}

const written = (inside: string) => sanitiseSvg(`${open}${inside}</svg>`).svg;

describe('an SVG of a writer’s', () => {
	it('comes through as it is, if it only draws', () => {
		const drawing = `<title>A &amp; B</title><defs><linearGradient id="a"><stop offset="0" stop-color="rgb(1, 2, 3)"/></linearGradient><clipPath id="c"><path d="M0 0h9v9z"/></clipPath></defs><style>@media (prefers-color-scheme:dark){.a{fill:url(#a)}}</style><g fill="url(#a)" clip-path="url('#c')" transform="translate(3 4) rotate(5)" aria-label="one (two)"><use href="#c"/><text x="1"> two <tspan>words</tspan></text></g>`;
		expect(sanitiseSvg(`${open}${drawing}</svg>\n`)).toEqual({ svg: `${open}${drawing}</svg>\n`, findings: [] });
	});

	it('loses comments, the XML declaration and white space that nobody sees, and nothing is said of it', () => {
		const source = `\uFEFF<?xml version="1.0"?>\r\n<!-- by hand -->\r\n${open}\r\n\t<path d="M0 0\n\th9"/>\r\n</svg>`;
		expect(sanitiseSvg(source)).toEqual({ svg: `${open}<path d="M0 0  h9"/></svg>\n`, findings: [] });
	});

	const seeded: Record<string, [line: string, fault: string, rest?: string]> = {
		'a script': ['<g/><script>alert(1)</script>', '2:5  the picture holds a script', '<g/>'],
		HTML: ['<foreignObject><p/></foreignObject>', '2:1  the picture holds <foreignObject>, which holds HTML'],
		'another picture': ['<image href="data:image/png;base64,AA"/>', '2:1  the picture holds <image>, another picture'],
		'a link': ['<a href="#b"/>', '2:1  the picture holds a link, <a>, which nobody could follow'],
		movement: [
			'<animate attributeName="href" to="#b"/>',
			'2:1  the picture holds <animate>, movement that readers could not stop',
		],
		'an element that is not of SVG': ['<iframe/>', '2:1  the picture holds <iframe>, which is no element that draws'],
		'an element whose capitals are others': [
			'<SCRIPT/>',
			'2:1  the picture holds <SCRIPT>, which is no element that draws',
		],
		'a name of every object': [
			'<constructor/>',
			'2:1  the picture holds <constructor>, which is no element that draws',
		],
		'a handler': ['<g id="a" onclick="b()"/>', '2:11  the picture holds onclick on <g>, a script', '<g id="a"/>'],
		'an attribute that does not draw': [
			'<path d="M0 0" ping="b"/>',
			'2:16  the picture holds ping on <path>, which is no attribute that draws',
			'<path d="M0 0"/>',
		],
		'a reference to another file': [
			'<use href="b.svg#c"/>',
			'2:6  the picture holds href on <use>, which leads out of the picture',
			'<use/>',
		],
		'a reference in the older way': [
			'<use xlink:href="javascript:b()"/>',
			'2:6  the picture holds xlink:href on <use>, which leads out of the picture',
			'<use/>',
		],
		'a namespace that is not what it seems': [
			'<g xmlns="http://www.w3.org/1999/xhtml"/>',
			'2:4  the picture holds xmlns that is not http://www.w3.org/2000/svg',
			'<g/>',
		],
		'a colour from outside': [
			'<path fill="url(https://a.example/#b)"/>',
			'2:7  the picture holds fill on <path> with url() of something outside the picture',
			'<path/>',
		],
		'a style that fetches': [
			`<g style="fill:var(--a, url( 'data:b'))"/>`,
			'2:4  the picture holds style on <g> with url() of something outside the picture',
			'<g/>',
		],
		'a style that fetches by another name': [
			'<g style="mask:image-set(&quot;b.png&quot; 1x)"/>',
			'2:4  the picture holds style on <g> with image-set()',
			'<g/>',
		],
		'a style that hides what it does': [
			'<g style="fill:u\\72l(b)"/>',
			'2:4  the picture holds style on <g> with a backslash, which can hide a name',
			'<g/>',
		],
		'a stylesheet that imports': ['<style>@import "b.css";</style>', '2:1  the picture holds a style with @import'],
		'a stylesheet that moves things': [
			'<style>@keyframes b{to{opacity:0}}</style>',
			'2:1  the picture holds a style with @keyframes',
		],
		'shapes that multiply': [
			'<g id="a"><use href="#b"/></g><use href="#a"/>',
			'2:31  the picture holds <use> of something that itself uses something',
			'<g id="a"><use href="#b"/></g>',
		],
		'notes of a drawing program': [
			'<g inkscape:label="a"/><g inkscape:label="b"/>',
			'2:4  warning the picture holds inkscape:label, a note of the program that drew it, which is left out',
			'<g/><g/>',
		],
		'elements of a drawing program': [
			'<sodipodi:namedview/><metadata><b/></metadata>',
			'2:1  warning the picture holds <sodipodi:namedview>, a note of the program that drew it, which is left out',
		],
	};
	for (const [name, [line, fault, rest = '']] of Object.entries(seeded))
		it(`is reported with ${name}, which is left out of it`, () => {
			expect(found(line)[0]).toBe(fault);
			expect(sanitiseSvg(`${open}\n${line}\n</svg>`).svg).toBe(
				rest ? `${open}${rest}</svg>\n` : `${open.replace('>', '/>')}\n`,
			);
		});

	const unreadable: Record<string, [source: string, fault: string]> = {
		'a tag that is not closed': [
			`${open}\n<g></svg>`,
			'2:4  the picture holds what is not XML: Missing end tag for element g',
		],
		'an entity': [`${open}&a;</svg>`, "1:60  the picture holds what is not XML: Named entity isn't defined: &a;"],
		'another root': ['<html/>', '1:1  the picture holds no drawing that browsers show'],
		'no namespace': ['<svg/>', '1:1  the picture holds no drawing that browsers show'],
		'groups in groups without end': [`${open}${'<g>'.repeat(50_000)}`, '1:1  the picture is too deep to be read'],
	};
	for (const [name, [source, fault]] of Object.entries(unreadable))
		it(`is reported with ${name}, and not shown`, () => {
			const { svg, findings } = sanitiseSvg(source);
			expect(svg).toBeUndefined();
			expect(findings.map(({ line, column, reason }) => `${line}:${column}  ${reason}`)).toEqual([fault]);
		});

	it('is reported with a document type and with instructions, which are left out', () => {
		const { svg, findings } = sanitiseSvg(
			`<!DOCTYPE svg [<!ENTITY a "b">]>\n<?xml-stylesheet href="a.css"?>\n${open}</svg>`,
		);
		expect(svg).toBe(`${open.replace('>', '/>')}\n`);
		expect(findings.map(({ line, column, reason }) => `${line}:${column}  ${reason}`)).toEqual([
			'1:1  the picture holds a document type, which can declare anything',
			'2:1  the picture holds an instruction to programs, <?…?>',
		]);
	});

	it('says the same of what it has written as nothing at all', () => {
		const once = written('<g title="a" stroke-dasharray="1&#10;2"><text> a &lt; b </text></g>') as string;
		expect(sanitiseSvg(once)).toEqual({ svg: once, findings: [] });
	});

	it('is read in time that grows with its length', () => {
		const long = 'a'.repeat(200_000);
		expect(sanitiseSvg(`${open}<g style="${long}" class="${long}"/></svg>`).findings).toEqual([]);
	});
});

it('the covers of our stories only draw', () => {
	const covers = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.svg'));
	expect(covers.length).toBeGreaterThan(0);
	for (const path of covers) expect(sanitiseSvg(readFileSync(`content/${path}`, 'utf8')).findings, path).toEqual([]);
});
