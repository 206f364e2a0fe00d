import { type PicturePlace, pictureSizes } from '@/lib/config/picture-sizes';
import type { PictureView } from '@/lib/views/frame';

type Props = {
	picture: PictureView;
	/** Where on a page it stands, which tells browsers how wide it will be. */
	place: PicturePlace;
	/** Whether it stands in the first window. */
	prominent?: boolean;
};

/** A picture that keeps its place while it loads, in the best format and the least size that will do. */
export function Picture({ picture, place, prominent = false }: Props) {
	const { src, width, height, alt, sources } = picture;
	const image = (
		<img
			src={src}
			width={width}
			height={height}
			alt={alt}
			decoding="async"
			loading={prominent ? 'eager' : 'lazy'}
			className="h-auto w-full"
			{...(prominent ? { fetchPriority: 'high' as const } : {})}
		/>
	);
	if (sources.length === 0) return image;
	return (
		<picture>
			{sources.map(({ type, srcSet }) => (
				<source key={type} type={type} srcSet={srcSet} sizes={pictureSizes[place]} />
			))}
			{image}
		</picture>
	);
}
