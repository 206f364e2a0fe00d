import { Picture } from '@/components/page/picture';
import type { PictureView } from '@/lib/views/frame';

type Props = { picture: PictureView };

/** The lead picture of a story, with what stands under it. */
export function Cover({ picture }: Props) {
	const { caption, credit } = picture;
	return (
		<figure className="cover">
			<Picture picture={picture} place="story" prominent />
			{(caption || credit) && (
				<figcaption>
					{caption && <span>{caption} </span>}
					{credit && <span className="text-quiet">{credit}</span>}
				</figcaption>
			)}
		</figure>
	);
}
