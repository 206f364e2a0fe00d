/** What browsers say of the connection, some of them: https://wicg.github.io/netinfo/ */
type Connection = { saveData?: boolean; type?: string; effectiveType?: string };

/**
 * Lets the browser fetch a page of the portal when a reader points at its link, by the rules that wait in the page
 * (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API). They come into force only where the browser says that
 * the connection is quick and its data cost nothing.
 */
export function prefetchPointedPages(): void {
	const rules = document.querySelector('script.speculation-rules');
	const canSpeculate = (HTMLScriptElement as { supports?(type: string): boolean }).supports?.('speculationrules');
	if (!rules || !canSpeculate || isDear((navigator as { connection?: Connection }).connection)) return;
	const script = document.createElement('script');
	script.type = 'speculationrules';
	script.textContent = rules.textContent;
	document.head.append(script);
}

/** Computers tell no `type`, and are seldom on metered lines; telephones do. */
function isDear(connection: Connection | undefined): boolean {
	if (!connection || connection.saveData || connection.effectiveType !== '4g') return true;
	if (matchMedia('(prefers-reduced-data: reduce)').matches) return true;
	return !['wifi', 'ethernet', undefined].includes(connection.type);
}
