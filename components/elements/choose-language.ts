/**
 * On hosts that cannot decide by themselves: goes on from a list of languages to the reader's own, by the rule that the
 * servers follow too (`lib/i18n/choose-language.ts`). A reader whose language is not there chooses from the list.
 */
const links = new Map<string, string>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]'))
	links.set(link.dataset.locale as string, link.href);

const cookie = /(?:^|;\s*)lang=([^;]*)/.exec(document.cookie)?.[1] ?? '';
const address = links.get(cookie) ?? addressForTags(navigator.languages);
if (address) location.replace(address + location.search + location.hash);

function addressForTags(tags: readonly string[]): string | undefined {
	for (const tag of tags.slice(0, 5)) {
		const subtags = tag.toLowerCase().split('-');
		for (; subtags.length > 0; subtags.pop()) {
			const found = links.get(subtags.join('-'));
			if (found) return found;
		}
	}
	return undefined;
}

export {};
