import type { Locale } from '@/lib/i18n/locales';

/** A service that takes a link by its own address: nothing of it is loaded until the reader goes there. */
export type ShareService = keyof typeof services;

type Shared = { title: string; url: string };

const query = (address: string, values: Record<string, string>) =>
	`${address}?${Object.entries(values)
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
		.join('&')}`;

/** The address at which each service takes a title and a link. */
const services = {
	email: ({ title, url }: Shared) => query('mailto:', { subject: title, body: `${title}\n${url}` }),
	weibo: ({ title, url }: Shared) => query('https://service.weibo.com/share/share.php', { title, url }),
	x: ({ title, url }: Shared) => query('https://x.com/intent/post', { text: title, url }),
	facebook: ({ url }: Shared) => query('https://www.facebook.com/sharer/sharer.php', { u: url }),
	linkedin: ({ url }: Shared) => query('https://www.linkedin.com/sharing/share-offsite/', { url }),
	whatsapp: ({ title, url }: Shared) => query('https://wa.me/', { text: `${title} ${url}` }),
	telegram: ({ title, url }: Shared) => query('https://t.me/share/url', { url, text: title }),
	line: ({ url }: Shared) => query('https://social-plugins.line.me/lineit/share', { url }),
} as const;

/** What readers of a language use most comes first; the rest follows in the order above. */
const preferred: Partial<Record<Locale, readonly ShareService[]>> = {
	zh: ['weibo', 'email'],
	ja: ['line', 'x'],
	ko: ['x', 'facebook', 'line'],
	fr: ['whatsapp', 'email', 'linkedin'],
	es: ['whatsapp', 'x', 'telegram'],
	de: ['whatsapp', 'email', 'linkedin'],
	ru: ['telegram', 'whatsapp'],
	ar: ['whatsapp', 'x', 'telegram'],
};

/** Every service in the order of a language, with the address at which it takes this link. */
export function shareLinks(locale: Locale, shared: Shared): { service: ShareService; href: string }[] {
	const all = Object.keys(services) as ShareService[];
	return [...new Set([...(preferred[locale] ?? []), ...all])].map((service) => ({
		service,
		href: services[service](shared),
	}));
}
