import type { Finding } from '@/lib/problems/problem';
import type { SourcePicture } from './read-picture';

/** The picture that lies beside a text under a name, or what is wrong with that name. */
export function findPicture(
	pictures: ReadonlyMap<string, SourcePicture>,
	textPath: string,
	src: string,
): SourcePicture | Pick<Finding, 'reason' | 'remedy'> {
	if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(src))
		return {
			reason: `the picture "${src}" lies on another site`,
			remedy: 'put the file beside the text, and write its name',
		};
	const folder = textPath.slice(0, textPath.lastIndexOf('/') + 1);
	return (
		pictures.get(folder + src) ?? {
			reason: `there is no picture "${src}" beside the text`,
			remedy: 'add the file, or mend the name; capitals count',
		}
	);
}
