/** What a reader can choose; `auto` follows the device, and is kept nowhere. */
export type Theme = 'auto' | 'light' | 'dark';

const key = 'theme';

/** The reader's choice. Where storage is closed, as in some private modes, there is none. */
export function storedTheme(): Theme {
	try {
		const stored = localStorage.getItem(key);
		return stored === 'light' || stored === 'dark' ? stored : 'auto';
	} catch {
		return 'auto';
	}
}

export function storeTheme(theme: Theme): void {
	try {
		if (theme === 'auto') localStorage.removeItem(key);
		else localStorage.setItem(key, theme);
	} catch {
		// The choice then lasts as long as the page.
	}
}

export function applyTheme(theme: Theme): void {
	const { dataset } = document.documentElement;
	if (theme === 'auto') delete dataset.theme;
	else dataset.theme = theme;
}
