import type { Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { element } from './elements';

const alignments = { left: 'text-start', center: 'text-center', right: 'text-end' } as const;

/**
 * Step: a table gets a box that scrolls sideways, which the keyboard reaches, and its columns are aligned along the
 * direction of writing rather than to the left or right.
 */
export function boxTables(root: Root, label: string): void {
	visit(root, 'table', (table, index, parent) => {
		if (!parent || index === undefined) return;
		alignCells(table);
		const { id, ...properties } = table.data?.hProperties ?? {};
		table.data = { ...table.data, hProperties: properties };
		const box = { className: ['table-box'], role: 'region', ariaLabel: label, tabIndex: 0, ...(id ? { id } : {}) };
		parent.children[index] = element('div', box, [table]);
		return index + 1;
	});
}

function alignCells(table: Table): void {
	for (const row of table.children)
		row.children.forEach((cell, column) => {
			const alignment = table.align?.[column];
			if (alignment) cell.data = { ...cell.data, hProperties: { className: [alignments[alignment]] } };
		});
	table.align = null;
}
