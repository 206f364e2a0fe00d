import { site } from '@/lib/config/site';
import { addressOf } from '@/lib/routes/routes';

/** What a phone needs to put the portal on its home screen: https://www.w3.org/TR/appmanifest/ */
export function manifestOf(): string {
	const manifest = {
		name: `${site.name} ${site.nativeName}`,
		short_name: site.name,
		start_url: addressOf('languages', {}),
		display: 'minimal-ui',
		background_color: '#fffdf9',
		theme_color: '#b3261e',
		icons: [
			{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
			{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
			{ src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
		],
	};
	return `${JSON.stringify(manifest, null, '\t')}\n`;
}
