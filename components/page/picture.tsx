import type { PictureView } from '@/lib/views/frame';

type Props = {
	picture: PictureView;
	/** Whether it stands in the first window. */
	prominent?: boolean;
};

/** A picture that keeps its place while it loads. */
export function Picture({ picture, prominent = false }: Props) {
	const { src, width, height, alt } = picture;
	return (
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
}
