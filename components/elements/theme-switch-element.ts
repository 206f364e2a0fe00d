import { applyTheme, storedTheme, storeTheme, type Theme } from './themes';

/** Lets a reader choose between light and dark. */
export class ThemeSwitchElement extends HTMLElement {
	connectedCallback() {
		const select = this.querySelector('select');
		if (!select) return;
		select.value = storedTheme();
		select.addEventListener('change', () => {
			const theme = select.value as Theme;
			storeTheme(theme);
			applyTheme(theme);
		});
	}
}
