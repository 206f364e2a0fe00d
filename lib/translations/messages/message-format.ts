import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** What an ICU message is made of: https://unicode-org.github.io/icu/userguide/format_parse/messages/ */
export type MessageFormat = {
	/**
	 * What it is given, as it is written: `{page}`, or `<date>` for a tag, and its form: `value`, `number`, `date`, `time`,
	 * `plural`, `selectordinal`, `select` with its keys, `tag`.
	 */
	arguments: Map<string, string>;
	plurals: { argument: string; type: Intl.PluralRuleType; forms: string[] }[];
	/** The words in it that are shown as they are. */
	words: string[];
};

/** Takes a message apart; or why it cannot be: the parser's name of the error, in words. */
export function readMessage(text: string): MessageFormat | { error: string } {
	let elements: MessageFormatElement[];
	try {
		elements = parse(text);
	} catch (error) {
		return { error: (error as Error).message.toLowerCase().replaceAll('_', ' ') };
	}
	const format: MessageFormat = { arguments: new Map(), plurals: [], words: [] };
	gather(elements, format);
	return format;
}

function gather(elements: readonly MessageFormatElement[], format: MessageFormat): void {
	for (const element of elements) {
		if (element.type === TYPE.pound) continue;
		if (element.type === TYPE.literal) {
			format.words.push(...(element.value.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []));
			continue;
		}
		const argument = element.type === TYPE.tag ? `<${element.value}>` : `{${element.value}}`;
		const form = formOf(element);
		// A message may show a value once more as it is, beside its form.
		if (form !== 'value' || !format.arguments.has(argument)) format.arguments.set(argument, form);

		if (element.type === TYPE.plural)
			format.plurals.push({
				argument,
				type: element.pluralType ?? 'cardinal',
				forms: Object.keys(element.options).filter((form) => !form.startsWith('=')),
			});
		if (element.type === TYPE.tag) gather(element.children, format);
		if (element.type === TYPE.plural || element.type === TYPE.select)
			for (const { value } of Object.values(element.options)) gather(value, format);
	}
}

function formOf(element: MessageFormatElement): string {
	switch (element.type) {
		case TYPE.number:
			return 'number';
		case TYPE.date:
			return 'date';
		case TYPE.time:
			return 'time';
		case TYPE.plural:
			return element.pluralType === 'ordinal' ? 'selectordinal' : 'plural';
		case TYPE.select:
			return `select of ${Object.keys(element.options).sort().join(', ')}`;
		case TYPE.tag:
			return 'tag';
		default:
			return 'value';
	}
}
