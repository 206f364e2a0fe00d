import { type Place, type Problem, problemIn } from '@/lib/problems/problem';
import type { OutlineIndex, StoryOutline } from './outline';
import { addressKey } from './story';

/** Former addresses that another story has or had. */
export function findAliasClashes({ stories }: Pick<OutlineIndex, 'stories'>): Problem[] {
	const owners = new Map(stories.map((story) => [addressKey(story), pathOf(story)]));
	return stories.flatMap((story) =>
		story.facts.aliases.flatMap((alias, index): Problem[] => {
			const owner = owners.get(alias);
			owners.set(alias, owner ?? pathOf(story));
			if (!owner) return [];
			const reason = `the alias "${alias}" is an address of ${owner}`;
			return [
				problemIn(pathOf(story), {
					...(story.aliasPlaces[index] as Place),
					reason,
					remedy: 'remove it from one of the two',
				}),
			];
		}),
	);
}

/** Folders that are one folder on machines which do not tell capitals from small letters. */
export function findCaseClashes(paths: readonly string[]): Problem[] {
	const spellings = new Map<string, string>();
	const reported = new Set<string>();
	return paths.flatMap((path): Problem[] => {
		const folder = path.slice(0, path.lastIndexOf('/'));
		const other = spellings.get(folder.toLowerCase()) ?? folder;
		spellings.set(folder.toLowerCase(), other);
		if (other === folder || reported.has(folder)) return [];
		reported.add(folder);
		const reason = `"${folder}" and "${other}" differ in capitals alone`;
		return [problemIn(path, { line: 1, column: 1, reason, remedy: 'rename one of the two folders, in small letters' })];
	});
}

function pathOf({ texts }: StoryOutline): string {
	return texts[0].path;
}
