import type { RootContent } from 'mdast';
import { type Fillings, frontMatterTemplate } from '@/lib/content/front-matter-template';
import { translationSchema } from '@/lib/content/schema';
import type { StoryText } from '@/lib/content/story';
import { blocksOf, isList } from '@/lib/markdown/blocks';

/**
 * The file of a new translation, a draft: valid, with every key explained, and with what is to be translated in
 * comments: the words of the front matter, and each block of the body, items of lists one by one, in its place.
 * `source` is the file of the original.
 */
export function newTranslation(original: StoryText, source: string): string {
	const { locale, title, description, image, corrections } = original;
	const fillings: Fillings = {
		title: { original: title },
		description: { original: description },
		draft: { value: 'true' },
		translates: { value: `[${locale}]` },
		...Object.fromEntries(
			Object.entries(image ?? {}).flatMap(([key, words]) => (words ? [[`image.${key}`, { original: words }]] : [])),
		),
		...Object.fromEntries(
			corrections.flatMap(({ date, note }, index) => [
				[`corrections.${index}.date`, { value: date }],
				[`corrections.${index}.note`, { original: note }],
			]),
		),
	};
	const absent = new Set([
		...(image ? [] : ['image']),
		...(image?.caption ? [] : ['image.caption']),
		...(image?.credit ? [] : ['image.credit']),
		...(corrections.length > 0 ? [] : ['corrections']),
	]);
	return `${frontMatterTemplate(translationSchema, fillings, absent)}\n${quoteBody(original, source)}`;
}

function quoteBody({ body, blockIds }: StoryText, source: string): string {
	const lines = source.split(/\r?\n/);
	const textOf = ({ position }: RootContent) =>
		position
			? lines
					.slice(position.start.line - 1, position.end.line)
					.join('\n')
					.trimEnd()
			: '';

	const idsOf = new Map(blocksOf(body).map((block, index) => [block, blockIds[index]]));
	const passages = body.children.flatMap((node): string[] => {
		// What has no words is the translation's as it stands; comments are for the readers of the original's file.
		if (node.type === 'definition' || node.type === 'thematicBreak') return [textOf(node)];
		if (node.type === 'html') return [];
		const ids = idsOf.get(node);
		if (isList(node)) {
			const items = node.children.map((item, index) => quote(ids?.items[index]?.[0] ?? '', textOf(item)));
			return [items.join('\n')];
		}
		return [quote(ids?.ids[0] ?? 'footnote', textOf(node))];
	});
	return `${passages.join('\n\n')}\n`;
}

/** A comment ends at the first `-->`; with a backslash it reads the same in Markdown, and ends nothing. */
function quote(name: string, text: string): string {
	return `<!-- ${name}\n${text.replaceAll('-->', '--\\>')}\n-->`;
}
