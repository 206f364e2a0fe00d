import { hashOf } from '@/lib/config/hash';
import { addressOf, type RouteParams } from '@/lib/routes/routes';
import type { Edition } from '@/lib/views/edition';
import { type PageName, pageKinds, viewOf } from '@/lib/views/page-kinds';

/** A page of the site, before it is rendered. */
export type PlannedPage = {
	name: PageName;
	params: { [Name in PageName]: RouteParams<Name> }[PageName];
	address: string;
	/** Hash of the view and of all code: equal keys mean equal pages. */
	key: string;
};

/** A page and its view, as JSON. */
export type PlannedView = { page: PlannedPage; view: string };

/** Every page of an edition. */
export function planPages(edition: Edition, codeHash: string): PlannedView[] {
	return (Object.keys(pageKinds) as PageName[]).flatMap((name) =>
		pageKinds[name].params(edition).map((params) => {
			const view = JSON.stringify(viewOf(edition, name, params));
			const key = hashOf(`${codeHash}\n${name}\n${view}`);
			return { page: { name, params, address: addressOf(name, params), key }, view };
		}),
	);
}
