/** On a page that was not found: shows the way to the story in any language, once it is known to exist. */
export class NotFoundOfferElement extends HTMLElement {
	async connectedCallback() {
		const story = /^\/[^/]+(\/\d{4}\/[^/]+\/?)$/.exec(location.pathname)?.[1];
		if (!story) return;
		const address = `/any${story.replace(/\/?$/, '/')}`;
		const response = await fetch(address, { method: 'HEAD', redirect: 'manual' }).catch(() => undefined);
		// A server that goes on to the reader's language answers with a redirect: the story exists.
		if (!response || !(response.ok || response.type === 'opaqueredirect')) return;
		this.querySelector('a')?.setAttribute('href', address);
		this.hidden = false;
	}
}
