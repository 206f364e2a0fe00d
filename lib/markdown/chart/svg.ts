import type { Element, ElementContent, Properties } from 'hast';
import type { Direction } from '@/lib/i18n/locales';

/**
 * Charts are drawn in per cent of their width and in ems, without a viewBox: they fill a phone and a desk, and letters
 * keep their size. What needs room for letters is reckoned for the narrowest page.
 */
const narrowestEms = 22;

/** The part of the width, in per cent, that so many ems take on the narrowest page. */
export function shareOf(ems: number): number {
	return (ems / narrowestEms) * 100;
}

/** An element with children, of which texts are text nodes: nothing that a writer wrote becomes markup. */
export function h(tagName: string, properties: Properties, children: (ElementContent | string)[] = []): Element {
	return {
		type: 'element',
		tagName,
		properties,
		children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
	};
}

export function em(ems: number): string {
	return `${round(ems)}em`;
}

/** Places along the line of writing, in per cent from its start, as SVG wants them: from the left. */
export function along(direction: Direction) {
	const isMirrored = direction === 'rtl';
	return {
		point: (at: number) => percent(isMirrored ? 100 - at : at),
		/** The left side of what begins at a place, and is so wide. */
		box: (at: number, width: number) => ({ x: percent(isMirrored ? 100 - at - width : at), width: percent(width) }),
		/** A small step along the line. */
		step: (ems: number) => em(isMirrored ? -ems : ems),
		/** A place within a box of 1000 units. */
		unit: (part: number) => Math.round((isMirrored ? 1 - part : part) * 1000),
	};
}

export type Along = ReturnType<typeof along>;

/** What is drawn, and how high it is in ems. */
export type Drawing = { height: number; children: Element[] };

function percent(value: number): string {
	return `${round(value)}%`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
