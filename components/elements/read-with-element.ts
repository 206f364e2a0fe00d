import { keepingPlace } from './place';

type Word = 'loading' | 'failed' | 'unknown';

/**
 * Shows the story in a second language beside its own. Its links lead to the other pages; with scripts they open the
 * parallel text, as an address that ends in `?with=zh` does. What that takes is loaded on use.
 */
export class ReadWithElement extends HTMLElement {
	/** Takes the second language away. */
	private close = () => {};
	/** The page that the reader asked for last. */
	private wanted: string | undefined;

	connectedCallback() {
		const asked = new URLSearchParams(location.search).get('with');
		for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-locale]')) {
			const { locale = '' } = link.dataset;
			const page = link.href;
			link.href = withAddress(locale);
			link.addEventListener('click', (event) => {
				if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
				event.preventDefault();
				this.open(link, page);
			});
			if (locale === asked) this.open(link, page);
		}
		if (asked && asked !== this.dataset.locale && !this.wanted) this.say('unknown');
		document.addEventListener('click', (event) => {
			if (!this.contains(event.target as Node)) this.menu.open = false;
		});
		this.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape' || !this.menu.open) return;
			this.menu.open = false;
			this.menu.querySelector('summary')?.focus();
		});
		this.querySelector('button')?.addEventListener('click', () => this.end());
	}

	private get menu(): HTMLDetailsElement {
		return this.querySelector('details') as HTMLDetailsElement;
	}

	private async open(link: HTMLAnchorElement, page: string) {
		this.menu.open = false;
		this.wanted = page;
		this.say('loading');
		try {
			const { readWith } = await import('./parallel-text');
			const show = await readWith(page, { link, controls: this, keepingPlace });
			if (this.wanted !== page) return;
			keepingPlace(() => {
				this.close();
				this.close = show();
			});
			this.say();
			history.replaceState(history.state, '', link.href + location.hash);
		} catch {
			if (this.wanted !== page) return;
			this.say('failed');
			const instead = link.cloneNode(true) as HTMLAnchorElement;
			instead.href = page;
			this.status.append(' ', instead);
		}
	}

	private end() {
		this.wanted = undefined;
		this.say();
		keepingPlace(() => this.close());
		this.close = () => {};
		history.replaceState(history.state, '', withAddress() + location.hash);
		this.menu.querySelector('summary')?.focus();
	}

	private get status(): HTMLElement {
		return this.querySelector('[role=status]') as HTMLElement;
	}

	/** In the reader's language, as the page has it. */
	private say(word?: Word) {
		this.status.textContent = (word && this.status.dataset[word]) ?? '';
	}
}

/** The address of this page, with a second language or without one. */
function withAddress(locale?: string): string {
	const { pathname, search } = location;
	const query = new URLSearchParams(search);
	query.delete('with');
	if (locale) query.set('with', locale);
	const written = query.toString();
	return pathname + (written && `?${written}`);
}
