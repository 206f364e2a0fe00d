import { currentPlace, goToPlace } from './place';

/**
 * Carries the reader's place into the page of another language. The link's fragment names the block, so that it also
 * works in a new tab, and with all storage closed. Where exactly they are goes along in the window's name, which ends
 * with the tab and is emptied on arrival.
 */
export function keepPlace(): void {
	for (const type of ['pointerdown', 'contextmenu', 'click']) document.addEventListener(type, write, true);
	arrive();
}

/** All links to the same page in another language. */
const switches = 'language-switcher a, reader-language a';

function write(event: Event): void {
	const link = (event.target as Element).closest<HTMLAnchorElement>(switches);
	if (!link) return;
	const place = currentPlace();
	link.hash = place?.id ?? '';
	const { button, ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
	if (event.type !== 'click' || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
	window.name = place ? JSON.stringify(place) : '';
}

/** The fragment is taken away again: an address that is copied from the window is the story's, unless it was opened so. */
function arrive(): void {
	const place = storedPlace();
	if (!place || location.hash !== `#${place.id}`) return;
	window.name = '';
	goToPlace(place);
	history.replaceState(history.state, '', location.pathname + location.search);
}

function storedPlace(): ReturnType<typeof currentPlace> {
	try {
		return JSON.parse(window.name);
	} catch {
		// No place, or a name that somebody else gave the window.
		return undefined;
	}
}
