import { copy, hasSheet, openSheet } from './clipboard';

/** Adds to the plain links what scripts can do: the system's sheet, the clipboard, and a link that stays in the language. */
export class ShareMenuElement extends HTMLElement {
	connectedCallback() {
		const { any = '', own = '', title = '' } = this.dataset;
		const find = (selector: string) => this.querySelector<HTMLElement>(selector);
		const pin = find('input') as HTMLInputElement | null;
		const url = () => (pin?.checked ? own : any);
		const show = (element: HTMLElement | null) => {
			if (element) element.hidden = false;
		};
		const isInWechat = /MicroMessenger/i.test(navigator.userAgent);
		if (isInWechat) show(find('[data-wechat]'));

		const copyButton = find('[data-do=copy]');
		const status = find('[role=status]');
		copyButton?.addEventListener('click', async () => {
			if ((await copy(url())) && status) status.textContent = copyButton.dataset.done ?? '';
		});
		const shareButton = find('[data-do=share]');
		shareButton?.addEventListener('click', () => openSheet({ title, url: url() }));
		// WeChat has a menu of its own, and no sheet that works.
		if (hasSheet && !isInWechat) show(shareButton);
		show(copyButton);
		show(pin?.closest('label') ?? null);

		const [from, to] = [any, own].map(encodeURIComponent) as [string, string];
		pin?.addEventListener('change', () => {
			for (const link of this.querySelectorAll<HTMLAnchorElement>('li a, [data-link]'))
				link.href = pin.checked
					? link.href.replace(from, to).replace(any, own)
					: link.href.replace(to, from).replace(own, any);
			if (status) status.textContent = '';
		});
	}
}
