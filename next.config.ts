import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';
import createNextIntlPlugin from 'next-intl/plugin';
import { exportFolder } from './lib/config/folders';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

export default function config(phase: string): NextConfig {
	const isDevelopment = phase === PHASE_DEVELOPMENT_SERVER;
	return withNextIntl({
		// An export has no server, and the development server needs one for its reloads.
		...(isDevelopment ? {} : { output: 'export' as const }),
		trailingSlash: true,
		// Next draws one at random, and then no build would equal another.
		generateBuildId: () => 'tongwen',
		// Types are checked by `npm run check`, before anything is built.
		typescript: { ignoreBuildErrors: true },
		// Files named *.dev.tsx exist only while developing.
		pageExtensions: isDevelopment ? ['dev.tsx', 'dev.ts', 'tsx', 'ts'] : ['tsx', 'ts'],
		devIndicators: false,
		// A request that lasts as long as its page is open.
		logging: { incomingRequests: { ignore: [/^\/desk\/news\//] } },
		// It draws the share cards, with a library of its own for each machine.
		serverExternalPackages: ['@takumi-rs/core'],
		experimental: { globalNotFound: true },
		...(isDevelopment ? {} : { distDir: exportFolder }),
	});
}
