import { type Problem, problemIn } from '@/lib/problems/problem';
import { describeDrift, isStale } from './drift';
import type { Text } from './story';

/** What a translation's stamp tells: that there is none, or that the original has moved on since. */
export function judgeStamp({ path, placeOf, translation }: Text): Problem[] {
	if (!translation) return [];
	const { drift } = translation;
	const warn = (reason: string, remedy: string) => [
		problemIn(path, { ...placeOf(['translates', 0]), severity: 'warning', reason, remedy }),
	];
	if (!drift)
		return warn(
			'the translation is not stamped, so nobody can tell when the original moves on',
			'compare it with the original, then stamp it: npm run translations -- stamp FILE',
		);
	if (!isStale(drift)) return [];
	return warn(
		`the original has changed since: ${describeDrift(drift).join(', ')}`,
		'bring the translation up to date, then stamp it: npm run translations -- stamp FILE',
	);
}
