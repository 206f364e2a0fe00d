import { parseXml, type XmlDocument, type XmlElement, XmlError } from '@rgrove/parse-xml';
import { bounded } from '@/lib/markdown/bounded';
import { placeAt } from '@/lib/problems/place';
import type { Finding } from '@/lib/problems/problem';
import { svgNamespace } from './namespaces';
import { type Report, writeSvg } from './write';

export type SanitisedSvg = {
	/** The picture as browsers get it, written anew from what is allowed; undefined if it could not be read. */
	svg: string | undefined;
	/** What was left out of it, and why. */
	findings: Finding[];
};

/**
 * Reads an SVG of a writer's, and writes it anew without whatever is not on the list of what draws. That browsers run no
 * script of a picture is not relied on: the file has an address of its own, where it is a document like any other.
 */
export function sanitiseSvg(source: string): SanitisedSvg {
	// As the parser does it, so that its offsets are those of this text.
	const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const findings: Finding[] = [];
	const read = bounded(() =>
		readSvg(text, (offset, { reason, ...finding }) =>
			findings.push({ ...placeAt(text, offset), reason: `the picture holds ${reason}`, ...finding }),
		),
	);
	if (read.ok) return { svg: read.value, findings };
	const reason = `the picture is ${read.reason} to be read`;
	return { svg: undefined, findings: [{ line: 1, column: 1, reason, remedy: 'simplify it, and export it again' }] };
}

function readSvg(text: string, report: Report): string | undefined {
	const document = parse(text, report);
	if (!document) return undefined;
	for (const { type, start } of document.children) {
		if (type === 'doctype')
			report(start, { reason: 'a document type, which can declare anything', remedy: 'remove <!DOCTYPE …>' });
		if (type === 'pi') report(start, { reason: 'an instruction to programs, <?…?>', remedy: 'remove it' });
	}
	const root = document.root as XmlElement;
	if (root.name === 'svg' && root.attributes.xmlns === svgNamespace) return `${writeSvg(root, text, report)}\n`;
	const remedy = `begin it with <svg xmlns="${svgNamespace}" viewBox="…">`;
	report(root.start, { reason: 'no drawing that browsers show', remedy });
	return undefined;
}

/** The parser knows no entities but those of XML itself, and reads nothing of a document type. */
function parse(text: string, report: Report): XmlDocument | undefined {
	try {
		return parseXml(text, { includeOffsets: true, preserveDocumentType: true });
	} catch (error) {
		if (!(error instanceof XmlError)) throw error;
		const what = error.message.split('\n', 1)[0]?.replace(/ \(line \d+, column \d+\)$/, '');
		report(error.pos, { reason: `what is not XML: ${what}`, remedy: 'mend it, or export it again' });
		return undefined;
	}
}
