import './theme';
import { readerLanguage } from './reader-language';

/**
 * On hosts that cannot decide by themselves: goes on from a list of languages to the reader's own. A reader whose
 * language is not there chooses from the list.
 */
const links = new Map<string, string>();
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]'))
	links.set(link.dataset.locale as string, link.href);

const address = links.get(readerLanguage((code) => links.has(code)) ?? '');
if (address) location.replace(address + location.search + location.hash);
