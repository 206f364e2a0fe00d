import { XmlElement, XmlText } from '@rgrove/parse-xml';
import type { Finding } from '@/lib/problems/problem';
import { allowedElements, elementsOfText, refusedElements } from './allowed';
import { editorsData, judgeAttribute } from './judge-attribute';
import { faultInStyle } from './judge-style';
import { chainedUses } from './uses';

export type Report = (offset: number, finding: Omit<Finding, 'line' | 'column'>) => void;

/** Writes an SVG anew from what is allowed, and reports the rest at its offset in the text it was read from. */
export function writeSvg(root: XmlElement, text: string, report: Report): string {
	const chained = new Set(chainedUses(root));
	const noted = new Set<string>();
	/** A drawing program leaves the same note on every shape: it is named once. */
	const reportOnce = (
		offset: number,
		{ name, finding }: { name: string; finding: Omit<Finding, 'line' | 'column'> },
	) => {
		if (finding.severity === 'warning' && noted.has(name)) return;
		noted.add(name);
		report(offset, finding);
	};

	const writeElement = (element: XmlElement): string => {
		const { name } = element;
		const refusal = refusalOf(element, chained);
		if (refusal) {
			reportOnce(element.start, { name, finding: refusal });
			return '';
		}
		const attributes = Object.entries(element.attributes).map(([attribute, value]) => {
			const judgement = judgeAttribute(name, attribute, value);
			if (judgement === 'kept') return ` ${attribute}="${escapeAttribute(value)}"`;
			if (judgement !== 'needless')
				reportOnce(offsetOf(attribute, element, text), { name: attribute, finding: judgement });
			return '';
		});
		const children = element.children.map((child) => {
			if (child instanceof XmlElement) return writeElement(child);
			if (!(child instanceof XmlText)) return '';
			return elementsOfText.has(name) ? escapeText(child.text) : escapeText(child.text.trim());
		});
		const start = `<${name}${attributes.join('')}`;
		return children.join('') === '' ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
	};
	return writeElement(root);
}

function refusalOf(
	element: XmlElement,
	chained: ReadonlySet<XmlElement>,
): Omit<Finding, 'line' | 'column'> | undefined {
	const { name } = element;
	if (name === 'metadata' || name.includes(':')) return editorsData(`<${name}>`);
	if (!allowedElements.has(name)) {
		const known = Object.hasOwn(refusedElements, name) ? refusedElements[name] : undefined;
		return known ?? { reason: `<${name}>, which is no element that draws`, remedy: 'remove it, or mend its name' };
	}
	if (chained.has(element))
		return { reason: '<use> of something that itself uses something', remedy: 'draw that one out, without <use>' };
	const fault = name === 'style' ? faultInStyle(element.text) : undefined;
	return fault
		? { reason: `a style with ${fault}`, remedy: 'write plain rules, and url(#…) for places of the picture' }
		: undefined;
}

/** Where an attribute stands: the parser tells only where its element does. */
function offsetOf(attribute: string, { start, end }: XmlElement, text: string): number {
	const name = attribute.replace(/[^\w:-]/g, '.');
	const found = new RegExp(`\\s(?=${name}\\s*=)`).exec(text.slice(start, end));
	return found ? start + found.index + 1 : start;
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** White space other than spaces would be read back as spaces. */
function escapeAttribute(text: string): string {
	return escapeText(text)
		.replaceAll('"', '&quot;')
		.replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}
