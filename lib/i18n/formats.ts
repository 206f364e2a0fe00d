import type { Formats } from 'next-intl';
import { site } from '@/lib/config/site';

/** How dates are printed in every language: Latin digits, the newsroom's time zone. */
export const formats = {
	dateTime: {
		day: { year: 'numeric', month: 'long', day: 'numeric', numberingSystem: 'latn', timeZone: site.timeZone },
		moment: {
			year: 'numeric',
			month: 'long',
			day: 'numeric',
			hour: '2-digit',
			minute: '2-digit',
			hourCycle: 'h23',
			numberingSystem: 'latn',
			timeZone: site.timeZone,
		},
	},
} as const satisfies Formats;
