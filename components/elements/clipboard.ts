/** Puts text on the clipboard, in browsers without the API too. Says whether it is there. */
export async function copy(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		const field = document.createElement('textarea');
		field.value = text;
		document.body.append(field);
		field.select();
		const isCopied = document.execCommand('copy');
		field.remove();
		return isCopied;
	}
}

/** Opens the system's share sheet; that the reader closes it is no fault. */
export function openSheet(data: ShareData): void {
	navigator.share(data).catch(() => {});
}

export const hasSheet = 'share' in navigator;
