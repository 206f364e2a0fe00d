import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import { placeAt } from '@/lib/problems/place';
import type { Finding, Place } from '@/lib/problems/problem';

/** One message: its words, and where they stand. */
export type Message = { text: string; place: Place };

export type MessageFile = {
	/** By key path: `list.stories`. */
	messages: Map<string, Message>;
	/** Where a key path stands, or the closest of its parents that is there. */
	placeOf: (path: string) => Place;
	findings: Finding[];
};

/** Reads a file of messages, with positions: JSON is YAML too, and `JSON.parse` knows no places. */
export function readMessageFile(source: string): MessageFile {
	const messages: MessageFile['messages'] = new Map();
	const keys = new Map<string, Place>();
	const findings: Finding[] = [];
	const place = (offset = 0) => placeAt(source, offset);

	const document = parseDocument(source, { uniqueKeys: true, prettyErrors: false, logLevel: 'silent' });
	for (const { code, message, pos } of document.errors)
		findings.push({
			...place(pos[0]),
			...(code === 'DUPLICATE_KEY'
				? { reason: 'the key stands here a second time', remedy: 'keep one of the two' }
				: { reason: `the file is not JSON: ${message.replace(/\.$/, '')}`, remedy: 'mend it here' }),
		});
	if (findings.length === 0 && !isJson(source))
		findings.push({ ...place(), reason: 'the file is not JSON', remedy: 'put quotation marks around keys and texts' });

	const gather = (pairs: readonly Pair[], parent: string) => {
		for (const { key, value } of pairs) {
			if (!isScalar(key)) continue;
			const path = `${parent}${key.value}`;
			keys.set(path, place(key.range?.[0]));
			if (isMap(value)) gather(value.items, `${path}.`);
			else if (isScalar(value) && typeof value.value === 'string')
				messages.set(path, { text: value.value, place: place(value.range?.[0]) });
			else {
				const remedy = 'write a text between quotation marks';
				findings.push({ ...place(key.range?.[0]), reason: `${path} is not a text`, remedy });
			}
		}
	};
	if (isMap(document.contents)) gather(document.contents.items as Pair[], '');
	const placeOf = (path: string): Place =>
		keys.get(path) ?? (path.includes('.') ? placeOf(path.slice(0, path.lastIndexOf('.'))) : place());
	return { messages, placeOf, findings };
}

function isJson(source: string): boolean {
	try {
		JSON.parse(source);
		return true;
	} catch {
		return false;
	}
}
