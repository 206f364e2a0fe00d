/**
 * Pages end in a slash; `any` pages go on to others, and are not for keeping. `moderate` is when a link is pointed at. The browser
 * must not read the rules before an element has looked at the connection, so they wait as data.
 */
const rules = {
	prefetch: [
		{
			source: 'document',
			where: { and: [{ href_matches: '/*/' }, { not: { href_matches: '/any/*' } }] },
			eagerness: 'moderate',
		},
	],
};

/** Which pages browsers may fetch before they are asked for, if the connection allows. */
export function SpeculationRules() {
	return (
		<script type="application/json" className="speculation-rules">
			{JSON.stringify(rules)}
		</script>
	);
}
