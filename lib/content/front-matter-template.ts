import { z } from 'zod';

/** What is known of a key when a file is made: its value in YAML, and the words of the original, to be translated. */
type Filling = { value?: string; original?: string };

/** By path: `title`, `image.alt`, `corrections.0.note`. */
export type Fillings = Readonly<Record<string, Filling>>;

/**
 * Front matter to be filled in: every key of a schema with its explanation as a comment. Keys that must be there, and
 * those with a filling, have a value, their example if no other; the rest stand behind a `#`. Keys of `absent` are left
 * out: the original has nothing that they would translate.
 */
export function frontMatterTemplate(schema: z.ZodObject, fillings: Fillings, absent: ReadonlySet<string>): string {
	const keys = writeKeys(schema, '', { fillings, absent });
	const head = '# A key behind a # is not used: remove the # to use it.';
	return ['---', head, ...keys.flatMap((lines) => ['', ...lines]), '---', ''].join('\n');
}

type Known = { fillings: Fillings; absent: ReadonlySet<string> };

/** The lines of each key. */
function writeKeys({ shape }: z.ZodObject, parent: string, known: Known): string[][] {
	return Object.entries(shape as Record<string, z.ZodType>).flatMap(([key, schema]) => {
		const path = `${parent}${key}`;
		if (known.absent.has(path)) return [];
		const original = known.fillings[path]?.original;
		const comments = [schema.meta()?.description ?? '', ...(original ? [`The original: ${onOneLine(original)}`] : [])];
		const [value = '', ...below] = writeValue(schema, path, known);
		const lines = [`${key}:${value && ` ${value}`}`, ...below];
		const isUsed = !schema.safeParse(undefined).success || isFilled(path, known.fillings);
		return [[...comments.map((comment) => `# ${comment}`), ...lines.map((line) => (isUsed ? line : `#${line}`))]];
	});
}

/** A value: what follows the key on its line, then the lines below it. */
function writeValue(schema: z.ZodType, path: string, known: Known): string[] {
	const inner = unwrap(schema);
	const object = inner instanceof z.ZodArray ? inner.element : inner;
	const example = known.fillings[path]?.value ?? schema.meta()?.example;
	if (example !== undefined || !(object instanceof z.ZodObject)) return [example ?? ''];
	if (object === inner) return ['', ...writeKeys(object, `${path}.`, known).flat().map(indent)];

	const count = Math.max(1, ...indexesBelow(path, known.fillings).map((index) => index + 1));
	const items = Array.from({ length: count }, (_, index) => {
		const [first = '', ...rest] = writeKeys(object, `${path}.${index}.`, known).flat();
		return [`-`, ...[first, ...rest].map(indent)];
	});
	return ['', ...items.flat().map(indent)];
}

/** The schema itself, of one that may be missing. */
function unwrap(schema: z.ZodType): unknown {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : schema;
}

function isFilled(path: string, fillings: Fillings): boolean {
	return Object.keys(fillings).some((filled) => filled === path || filled.startsWith(`${path}.`));
}

/** The indexes of the items of a list that have fillings. */
function indexesBelow(path: string, fillings: Fillings): number[] {
	return Object.keys(fillings)
		.filter((filled) => filled.startsWith(`${path}.`))
		.map((filled) => Number(filled.slice(path.length + 1).split('.', 1)[0]));
}

function indent(line: string): string {
	return `  ${line}`;
}

function onOneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
