/**
 * Remembers for a year the language that a reader chose, in the site's only cookie, and closes its menu again. The
 * links, and the menu, work without it.
 */
export class LanguageSwitcherElement extends HTMLElement {
	connectedCallback() {
		this.addEventListener('click', (event) => {
			const link = (event.target as Element).closest<HTMLElement>('a[data-locale]');
			if (!link) return;
			const secure = location.protocol === 'https:' ? '; Secure' : '';
			// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous, and the page is about to go.
			document.cookie = `lang=${link.dataset.locale}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
		});

		const menu = this.querySelector('details');
		if (!menu) return;
		document.addEventListener('click', (event) => {
			if (!this.contains(event.target as Node)) menu.open = false;
		});
		this.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape' || !menu.open) return;
			menu.open = false;
			menu.querySelector('summary')?.focus();
		});
	}
}
