/**
 * How two languages stand together: below each other, or side by side where there is room, and on paper. They come with
 * the code that needs them. Columns follow the page's direction; inside one, its own language's.
 */
export const styles = `
.parallel { max-inline-size: none; }
.parallel > :not(header, .prose, .reading-bar) { max-inline-size: var(--measure); }
.sides:not([hidden]) { display: flex; flex: 1; justify-content: space-between; gap: 0 1.1rem; }
.sides label { display: flex; align-items: center; gap: 0.4rem; padding-block: 0.4rem; }
.sides [data-script] { font-family: var(--label-font); }
.sides input { accent-color: var(--accent); }
.sides button { padding-block: 0.4rem; text-decoration: underline; text-underline-offset: 0.2em; cursor: pointer; }
@media (width < 60rem) { .parallel language-switcher { display: none; } }
.side { line-height: var(--leading); }
.side > * + * { margin-block-start: 1.15em; }
.side[data-script]:not([data-script=Jpan], [data-script=Kore]) { word-break: normal; }
:is(.side, .headline):is([data-script=Latn], [data-script=Cyrl], [data-script=Arab]) { --headline-font: var(--text-font); }
.side:is([data-script=Latn], [data-script=Cyrl]) { hyphens: auto; hyphenate-limit-chars: 8 4 4; }
.side[data-script]:is([data-script=Latn], [data-script=Cyrl]) em { font-style: italic; font-weight: inherit; }
.prose > .pair + .pair { margin-block-start: 1.7em; }
.side + .side:not(:empty) { margin-block-start: 0.8em; }
.side + .side, .parallel > header > :is(.headline, .standfirst)[lang] {
	padding-inline-start: 0.9em;
	border-inline-start: 1px solid var(--rule);
}
.without-own .side:first-child, .without-own > header > :is(.headline, .standfirst):not([lang]),
.without-other .side + .side, .without-other > header > :is(.headline, .standfirst)[lang] { display: none; }
.without-own .side + .side, .without-own > header > :is(.headline, .standfirst)[lang] { padding: 0; border: 0; }
@media (width >= 48rem), print {
	.parallel:not(.without-own, .without-other) > header, .parallel:not(.without-own, .without-other) .pair {
		display: grid;
		grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
		column-gap: 3.2rem;
	}
	.parallel > :not(header, .prose, .reading-bar) { max-inline-size: calc(50% - 1.6rem); }
	.sides:not([hidden]) { flex: none; }
	.parallel > header > * { grid-column: 1 / -1; }
	.parallel > header > :is(.headline, .standfirst) { grid-column: 1; }
	.parallel > header > :is(.headline, .standfirst)[lang] { grid-column: 2; padding: 0; border: 0; }
	.parallel .pair { position: relative; }
	.parallel .pair > .side { margin: 0; padding-block: 0.55em; padding-inline: 0; border: 0; }
	.prose > .pair + .pair { margin-block-start: 0; }
	.parallel:not(.without-own, .without-other) .pair::before {
		content: "";
		position: absolute;
		inset-block: 0;
		inset-inline-start: 50%;
		border-inline-start: 1px solid var(--rule);
	}
	:is(.without-own, .without-other) > :is(header, .prose) { max-inline-size: var(--measure); }
}
@media print {
	.pair { break-inside: avoid; }
	.pair:has(h2, h3) { break-after: avoid; }
	.parallel > :not(header, .prose, .cover) { max-inline-size: none; }
}
`;
