import { type Document, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Finding, Place } from './problem';

/** YAML read, and not judged yet. */
export type LocatedValues = {
	/** Texts, lists and maps: no types are guessed, so that a fingerprint like 12e45678 stays text. */
	values: unknown;
	/** Where the value of a key path stands, or its closest parent that exists; keys themselves with `placeOfKey`. */
	placeOf: (path: readonly PropertyKey[]) => Place;
	placeOfKey: (path: readonly PropertyKey[]) => Place;
};

/**
 * Reads YAML that is a list of keys. `name` is what findings call it, such as "the front matter"; `place` tells where in
 * the file a character of the source stands.
 */
export function readYaml(
	source: string,
	name: string,
	place: (offset: number) => Place,
): LocatedValues | { findings: Finding[] } {
	const document = parseDocument(source, {
		schema: 'failsafe',
		uniqueKeys: true,
		prettyErrors: false,
		logLevel: 'silent',
	});
	if (document.errors.length > 0)
		return {
			findings: document.errors.map(({ code, message, pos }) => ({
				...place(pos[0]),
				...explain(name, code, message),
			})),
		};
	const start = place(document.contents?.range?.[0] ?? 0);
	if (document.contents !== null && !isMap(document.contents)) {
		const reason = `${name} is not a list of keys`;
		return { findings: [{ ...start, reason, remedy: 'write it as "key: value", one a line' }] };
	}
	let values: unknown;
	try {
		values = document.toJS({ maxAliasCount: 0 }) ?? {};
	} catch {
		const reason = `${name} uses YAML anchors`;
		return { findings: [{ ...start, reason, remedy: 'write the value out where it is needed' }] };
	}
	return {
		values,
		placeOf: (path) => place(offsetOfValue(document, path)),
		placeOfKey: (path) => place(offsetOfKey(document, path) ?? offsetOfValue(document, path)),
	};
}

function explain(name: string, code: string, message: string): Pick<Finding, 'reason' | 'remedy'> {
	if (code === 'DUPLICATE_KEY') return { reason: 'the key stands here a second time', remedy: 'keep one of the two' };
	const reason = `${name} is not YAML: ${(message.split('\n', 1)[0] as string).replace(/\.$/, '')}`;
	return {
		reason,
		remedy: 'put quotation marks around a value with ": ", "#" or quotation marks in it, and indent with spaces',
	};
}

function offsetOfValue(document: Document, path: readonly PropertyKey[]): number {
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
		const key = offsetOfKey(document, path.slice(0, length));
		if (key !== undefined) return key;
	}
	return document.contents?.range?.[0] ?? 0;
}

function offsetOfKey(document: Document, path: readonly PropertyKey[]): number | undefined {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (!isMap(parent)) return undefined;
	const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
	return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
