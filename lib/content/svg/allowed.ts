// What an SVG of a writer's may hold: what draws, and nothing that runs, moves, links or fetches. The names are those of
// SVG 2 (https://www.w3.org/TR/SVG2/) and Filter Effects 1; capitals count, as they do in XML.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const allowedElements = words(`
	svg g defs symbol use title desc style
	path rect circle ellipse line polyline polygon
	text tspan textPath
	linearGradient radialGradient stop pattern clipPath mask marker
	filter feBlend feColorMatrix feComponentTransfer feFuncR feFuncG feFuncB feFuncA feComposite feConvolveMatrix
	feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feGaussianBlur feMerge feMergeNode
	feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`);

/** Elements in which spaces and line ends are part of the text. */
export const elementsOfText = words('text tspan textPath title desc style');

export const allowedAttributes = words(`
	id class style lang role tabindex xml:lang xml:space version baseProfile
	x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points width height viewBox preserveAspectRatio pathLength
	transform transform-origin rotate textLength lengthAdjust startOffset method spacing side path
	fill fill-opacity fill-rule stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
	stroke-miterlimit stroke-opacity stroke-width paint-order vector-effect color color-interpolation
	color-interpolation-filters color-rendering opacity display visibility overflow clip clip-path clip-rule mask mask-type
	mix-blend-mode isolation filter enable-background flood-color flood-opacity lighting-color shape-rendering
	text-rendering image-rendering
	font-family font-size font-size-adjust font-stretch font-style font-variant font-weight letter-spacing word-spacing
	text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift direction unicode-bidi writing-mode
	offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits
	patternTransform clipPathUnits maskUnits maskContentUnits marker marker-start marker-mid marker-end markerUnits
	markerWidth markerHeight orient refX refY
	filterUnits primitiveUnits in in2 result mode type values tableValues slope intercept amplitude exponent operator k1
	k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale
	diffuseConstant specularConstant specularExponent limitingConeAngle pointsAtX pointsAtY pointsAtZ azimuth elevation z
	scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles media
`);

/** Attributes that hold words for people or programs, and draw nothing. */
export const attributesOfWords = /^(aria|data)-[a-z-]+$/;

/** Functions that a value or a style may call. `url()` is among them for places of the picture itself, `url(#a)`. */
export const allowedFunctions = words(`
	url rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark var calc min max clamp
	matrix translate translateX translateY scale scaleX scaleY rotate skewX skewY
	blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
	circle ellipse inset polygon path not is where nth-child nth-of-type
`);

/** Why the best known of the others are not there, and what to do instead. */
export const refusedElements: Readonly<Record<string, { reason: string; remedy: string }>> = {
	script: { reason: 'a script', remedy: 'remove it: a picture runs nothing' },
	foreignObject: {
		reason: '<foreignObject>, which holds HTML',
		remedy: 'write words as <text>, or beside the picture',
	},
	image: { reason: '<image>, another picture', remedy: 'draw it, or put that picture beside the text by itself' },
	a: { reason: 'a link, <a>, which nobody could follow', remedy: 'keep what is in it, and link from the text' },
	...Object.fromEntries(
		['animate', 'animateMotion', 'animateTransform', 'set'].map((name) => [
			name,
			{ reason: `<${name}>, movement that readers could not stop`, remedy: 'remove it' },
		]),
	),
};
