import type { RouteName, RouteParams } from '@/lib/routes/routes';
import type { Edition } from './edition';

/**
 * One kind of page: which addresses exist, and the view of each. A view is plain and serialisable, and all that the
 * page shows comes from it: the same view (and code) gives the same bytes.
 */
export type PageKind<Name extends RouteName, View> = {
	params: (edition: Edition) => RouteParams<Name>[];
	/** Undefined for an address that does not exist. */
	view: (edition: Edition, params: RouteParams<Name>) => View | undefined;
};
