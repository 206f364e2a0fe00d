/**
 * How wide a picture stands on a page, by where it stands, as `sizes` of an image tells it to browsers before they know the
 * layout. The numbers follow from `app/styles.css`. A phone that has more than two and a half pixels to a CSS pixel is told
 * of two thirds: what it gains beyond two is not seen, but paid for with twice the bytes.
 */
export const pictureSizes = {
	lead: sizes('(min-width: 1292px) 702px', '(min-width: 1024px) 54vw'),
	card: sizes('(min-width: 1256px) 276px', '(min-width: 933px) 29vw', '(min-width: 610px) 44vw'),
	row: sizes('(min-width: 640px) 272px'),
	story: sizes('(min-width: 720px) 680px'),
	anyStory: sizes('(min-width: 1292px) 462px', '(min-width: 896px) 36vw'),
};

export type PicturePlace = keyof typeof pictureSizes;

function sizes(...wide: readonly string[]): string {
	return [...wide, '(min-resolution: 2.5dppx) 60vw', '92vw'].join(', ');
}
