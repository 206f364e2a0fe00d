import type { Finding } from '@/lib/problems/problem';
import { allowedAttributes, attributesOfWords } from './allowed';
import { faultInStyle } from './judge-style';
import { svgNamespace, xlinkNamespace } from './namespaces';

type Judgement = 'kept' | 'needless' | Pick<Finding, 'reason' | 'remedy' | 'severity'>;

/** Whether an attribute stays, goes without a word since nothing is lost by it, or goes with a finding. */
export function judgeAttribute(element: string, name: string, value: string): Judgement {
	if (name === 'href' || name === 'xlink:href') return judgeReference(element, name, value);
	if (name === 'xmlns' || name.startsWith('xmlns:')) return judgeNamespace(name, value);
	if (attributesOfWords.test(name)) return 'kept';
	if (/^on/i.test(name))
		return { reason: `${name} on <${element}>, a script`, remedy: 'remove it: a picture runs nothing' };
	if (!allowedAttributes.has(name)) {
		if (name.includes(':')) return editorsData(name);
		return {
			reason: `${name} on <${element}>, which is no attribute that draws`,
			remedy: 'remove it, or mend its name',
		};
	}
	const fault = faultInStyle(value);
	if (!fault) return 'kept';
	return {
		reason: `${name} on <${element}> with ${fault}`,
		remedy: 'write plain values, and url(#…) for places of the picture',
	};
}

/** What drawing programs note for themselves: nobody sees it, so it is left out with a warning. */
export function editorsData(name: string): Pick<Finding, 'reason' | 'remedy' | 'severity'> {
	return {
		severity: 'warning',
		reason: `${name}, a note of the program that drew it, which is left out`,
		remedy: 'export it as plain SVG',
	};
}

function judgeReference(element: string, name: string, value: string): Judgement {
	if (/^#[\w.:-]+$/.test(value.trim())) return 'kept';
	return {
		reason: `${name} on <${element}>, which leads out of the picture`,
		remedy: 'refer to a place of the same picture, such as #roof',
	};
}

/** Prefixes of drawing programs go with what they stand before; the others must mean what they seem to. */
function judgeNamespace(name: string, value: string): Judgement {
	const meant = { xmlns: svgNamespace, 'xmlns:xlink': xlinkNamespace, 'xmlns:svg': svgNamespace }[name];
	if (meant === undefined) return 'needless';
	if (meant === value) return name === 'xmlns:svg' ? 'needless' : 'kept';
	return { reason: `${name} that is not ${meant}`, remedy: `write ${name}="${meant}"` };
}
