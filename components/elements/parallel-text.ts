import { pairBlocks } from './pair-blocks';
import { styles } from './parallel-text-styles';

type Surroundings = {
	/** To the other page, in a list item that names its language. */
	link: HTMLElement;
	/** Holds, hidden, what hides either side. */
	controls: HTMLElement;
	/** Makes a change that leaves the reader where they are. */
	keepingPlace: (change: () => void) => void;
};

/**
 * Fetches the page of another language, and makes ready to show its text beside this one.
 * @returns What shows it, and gives what takes it away again.
 * @throws if the page does not come, or not whole.
 */
export async function readWith(address: string, surroundings: Surroundings): Promise<() => () => void> {
	const response = await fetch(address);
	const html = await response.text();
	const page = new DOMParser().parseFromString(html, 'text/html');
	if (!response.ok || !html.trimEnd().endsWith('</html>') || !page.querySelector('.prose'))
		throw new Error(`${address} did not come whole`);
	return () => show(page, surroundings);
}

function show(page: Document, surroundings: Surroundings): () => void {
	const language = surroundings.link.closest('[lang]') as HTMLElement;
	const story = document.querySelector('.story') as HTMLElement;
	const prose = story.querySelector('.prose') as HTMLElement;
	const kept = [...prose.childNodes];
	const inLanguage = (element: HTMLElement) => inLanguageOf(language, element);
	const added = ['h1', '.standfirst'].map((selector) => {
		const own = story.querySelector(selector) as HTMLElement;
		const other = inLanguage(document.createElement(own.tagName));
		other.className = own.className;
		other.append(...adopted(page.querySelector(selector)));
		own.after(other);
		return other;
	});
	const text = page.querySelector('.prose') as Element;
	separateIds(text);
	const pairs = pairBlocks(prose.children, text.children).map(({ own, other }) => {
		const side = inLanguage(element('side', other));
		for (const block of side.querySelectorAll('[id^=p]')) block.removeAttribute('id');
		return element('pair', [element('side', own), side]);
	});
	replaceContent(prose, pairs);
	story.classList.add('parallel');
	const removeStyles = addStyles();
	const removeControls = control(story, language, surroundings);
	return () => {
		removeControls();
		removeStyles();
		story.classList.remove('parallel');
		for (const other of added) other.remove();
		replaceContent(prose, kept);
	};
}

/** Marks an element as being in the language of another. */
function inLanguageOf(language: HTMLElement, element: HTMLElement): HTMLElement {
	for (const name of ['lang', 'dir', 'data-script']) element.setAttribute(name, language.getAttribute(name) ?? '');
	return element;
}

function element(className: string, children: Element[]): HTMLElement {
	const made = document.createElement('div');
	made.className = className;
	made.append(...children);
	return made;
}

/** `replaceChildren` is younger than the oldest browsers that this is for. */
function replaceContent(holder: Element, content: readonly Node[]): void {
	holder.textContent = '';
	holder.append(...content);
}

function adopted(holder: Element | null): Node[] {
	return [...(holder?.childNodes ?? [])].map((node) => document.importNode(node, true));
}

/** What refers to another element of its page. */
const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget', 'href'];

/** Links to a block lead to the first language, which keeps its id. Other ids, and what refers to them, get new names. */
function separateIds(text: Element): void {
	const isBlock = /^#?p\d/;
	for (const node of text.querySelectorAll('[id]')) if (!isBlock.test(node.id)) node.id = `with-${node.id}`;
	for (const name of references)
		for (const node of text.querySelectorAll(`[${name}]`)) {
			const value = node.getAttribute(name) ?? '';
			if (name !== 'href') node.setAttribute(name, `with-${value}`);
			else if (value.startsWith('#') && !isBlock.test(value)) node.setAttribute(name, `#with-${value.slice(1)}`);
		}
}

function addStyles(): () => void {
	if (!('adoptedStyleSheets' in document)) return () => {};
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	return () => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
	};
}

/** Either side can be hidden, but not both. */
function control(story: HTMLElement, language: HTMLElement, { controls, keepingPlace }: Surroundings): () => void {
	const [own, other] = controls.querySelectorAll('input') as unknown as [HTMLInputElement, HTMLInputElement];
	const panel = own.closest('[hidden]') as HTMLElement;
	const name = other.nextElementSibling as HTMLElement;
	inLanguageOf(language, name);
	name.textContent = language.textContent;
	const apply = () => {
		own.disabled = !other.checked;
		other.disabled = !own.checked;
		story.classList.toggle('without-own', !own.checked);
		story.classList.toggle('without-other', !other.checked);
	};
	own.checked = other.checked = true;
	own.onchange = other.onchange = () => keepingPlace(apply);
	apply();
	panel.hidden = false;
	return () => {
		panel.hidden = true;
		story.classList.remove('without-own', 'without-other');
	};
}
