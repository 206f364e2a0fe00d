/**
 * The reader's own language among those that are there, by the rule that the servers follow too
 * (`lib/i18n/choose-language.ts`): the cookie, then the browser's languages, each shortened until it is there.
 */
export function readerLanguage(isThere: (code: string) => boolean): string | undefined {
	const cookie = /(?:^|;\s*)lang=([^;]*)/.exec(document.cookie)?.[1];
	if (cookie !== undefined && isThere(cookie)) return cookie;
	for (const tag of navigator.languages.slice(0, 5)) {
		const subtags = tag.toLowerCase().split('-');
		for (; subtags.length > 0; subtags.pop()) {
			const code = subtags.join('-');
			if (isThere(code)) return code;
		}
	}
	return undefined;
}
