'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { DeskNews } from '@/lib/views/desk-news';
import { DeskPanel } from './desk-panel.dev';

type Props = {
	/** Addresses of the desk, and of its news. */
	desk: string;
	news: string;
};

/** In development: brings an open page up to date when a file of `content/` changes, and shows what is wrong with it. */
export function LivePage({ desk, news: address }: Props) {
	const router = useRouter();
	const page = usePathname();
	const shown = useRef<string>(undefined);
	const [news, setNews] = useState<DeskNews>();

	useEffect(() => {
		let events: EventSource | undefined;
		// A browser holds few connections to one site, so that only pages that are seen hold one.
		const listen = () => {
			events?.close();
			if (document.hidden) return;
			events = new EventSource(`${address}?${new URLSearchParams({ page })}`);
			events.onmessage = ({ data }) => {
				const latest = JSON.parse(data) as DeskNews;
				setNews(latest);
				if (shown.current !== undefined && shown.current !== latest.revision) router.refresh();
				shown.current = latest.revision;
			};
		};
		listen();
		document.addEventListener('visibilitychange', listen);
		return () => {
			document.removeEventListener('visibilitychange', listen);
			events?.close();
		};
	}, [address, page, router]);

	return news && news.total > 0 && page !== desk ? <DeskPanel news={news} desk={desk} /> : null;
}
