import { copy, hasSheet, openSheet } from './clipboard';

/** How much of a passage is quoted, at most. */
const longest = 280;

/** Offers to pass on words that the reader has marked in a story, with a link to their paragraph in any language. */
export class SharePassageElement extends HTMLElement {
	private quote = '';
	private url = '';

	connectedCallback() {
		const bar = this.firstElementChild as HTMLElement | null;
		if (!bar) return;
		const find = (action: string) => bar.querySelector<HTMLElement>(`[data-do=${action}]`);
		const copyButton = find('copy');
		const label = copyButton?.textContent ?? '';
		copyButton?.addEventListener('click', async () => {
			if (await copy(`${this.quote}\n${this.url}`)) copyButton.textContent = copyButton.dataset.done ?? '';
		});
		const shareButton = find('share');
		shareButton?.addEventListener('click', () => openSheet({ title: document.title, text: this.quote, url: this.url }));
		if (hasSheet && shareButton) shareButton.hidden = false;

		document.addEventListener('selectionchange', () => {
			const place = this.read();
			bar.hidden = !place;
			if (!place) return;
			if (copyButton) copyButton.textContent = label;
			bar.style.top = `${Math.max(0, place.bottom + scrollY + 8)}px`;
			bar.style.left = `${Math.max(8, Math.min(place.left, innerWidth - bar.offsetWidth - 8))}px`;
		});
	}

	/** Where the marked words stand, if they are a passage of the story. */
	private read(): DOMRect | undefined {
		const selection = getSelection();
		if (!selection || selection.isCollapsed) return undefined;
		const start = selection.getRangeAt(0).startContainer;
		const block = (start instanceof Element ? start : start.parentElement)?.closest('.prose [id^="p"]');
		const words = selection.toString().trim().replace(/\s+/g, ' ');
		if (!block || words === '') return undefined;
		this.quote = words.length > longest ? `${words.slice(0, longest)}…` : words;
		this.url = `${this.dataset.any}#${block.id}`;
		return selection.getRangeAt(0).getBoundingClientRect();
	}
}
