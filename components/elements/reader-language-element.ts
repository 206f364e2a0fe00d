import { readerLanguage } from './reader-language';

const key = 'dismissed';

/** On a story that is not in the reader's own language: shows the notice that it exists in theirs, until it is closed. */
export class ReaderLanguageElement extends HTMLElement {
	connectedCallback() {
		const notices = new Map(
			[...this.querySelectorAll<HTMLElement>('aside')].map((notice) => [notice.dataset.locale ?? '', notice]),
		);
		const own = readerLanguage((code) => notices.has(code) || code === this.dataset.locale);
		const notice = notices.get(own ?? '');
		if (!notice || isDismissed()) return;
		notice.hidden = false;
		notice.querySelector('button')?.addEventListener('click', () => {
			notice.hidden = true;
			dismiss();
		});
	}
}

function isDismissed(): boolean {
	try {
		return sessionStorage.getItem(key) !== null;
	} catch {
		return false;
	}
}

function dismiss(): void {
	try {
		sessionStorage.setItem(key, '1');
	} catch {
		// The notice then stays away from this page only.
	}
}
