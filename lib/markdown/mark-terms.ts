import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { phrase } from './elements';

/** A term that a text names: its Chinese name, and how that is read aloud. */
type Term = { id: string; chinese: string; pinyin: string };

/** The terms that words name and where they stand in them, in their order; none within another. */
export type FindTerms = (words: string) => { start: number; end: number; term: Term }[];

/** Where a term is left as it is: a button within a link or a subhead would be one within the other, or be in the contents. */
const unmarked: readonly Nodes['type'][] = ['link', 'linkReference', 'heading', 'inlineCode', 'code'];

/** Step: the first mention of each term is followed by a button that shows its Chinese name, to be read or held up at a counter. */
export function markTerms(root: Root, find: FindTerms, label: string): void {
	const marked = new Set<string>();
	const walk = (node: Nodes) => {
		if (!('children' in node) || unmarked.includes(node.type)) return;
		const children = node.children.flatMap((child): Nodes[] => {
			if (child.type === 'text') return markText(child, find, label, marked);
			walk(child);
			return [child];
		});
		node.children = children as typeof node.children;
	};
	walk(root);
}

function markText({ value }: Text, find: FindTerms, label: string, marked: Set<string>): PhrasingContent[] {
	const parts: PhrasingContent[] = [];
	let done = 0;
	for (const { start, end, term } of find(value)) {
		if (marked.has(term.id)) continue;
		marked.add(term.id);
		const last = start + lastWordAt(value.slice(start, end));
		parts.push(
			{ type: 'text', value: value.slice(done, last) },
			buttonAfter(value.slice(last, end), term, `term-${marked.size}`, label),
		);
		done = end;
	}
	return [...parts, { type: 'text', value: value.slice(done) }];
}

/** Where the last word begins; of words without spaces, the last two characters: the button stays on their line. */
function lastWordAt(words: string): number {
	const space = words.lastIndexOf(' ');
	return space >= 0 ? space + 1 : Math.max(0, words.length - 2);
}

function buttonAfter(word: string, { chinese, pinyin }: Term, target: string, label: string): PhrasingContent {
	const words = (lang: string, dataScript: string, value: string) =>
		phrase('span', { lang, dir: 'ltr', dataScript }, [{ type: 'text', value }]);
	return phrase('span', { className: ['term'] }, [
		{ type: 'text', value: word },
		phrase('button', { type: 'button', popoverTarget: target, ariaLabel: label }, [{ type: 'text', value: '中' }]),
		phrase('span', { id: target, popover: 'auto' }, [
			words('zh-Hans', 'Hans', chinese),
			words('zh-Latn-pinyin', 'Latn', pinyin),
		]),
	]);
}
