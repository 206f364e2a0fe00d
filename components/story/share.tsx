import { useTranslations } from 'next-intl';
import type { ShareView } from '@/lib/views/share';

type Props = { title: string; share: ShareView };

/**
 * Ways to pass the story on. Without scripts they are plain links; the element adds what only scripts can do, which stands
 * here hidden. No other site hears of the reader before one of its links is followed.
 */
export function Share({ title, share }: Props) {
	const t = useTranslations('story.share');
	return (
		<share-menu data-any={share.any} data-own={share.own} data-title={title}>
			<details className="share">
				<summary>{t('label')}</summary>
				<div className="share-panel">
					<p className="share-first">
						<button type="button" hidden data-do="share">
							{t('native')}
						</button>
						<button type="button" hidden data-do="copy" data-done={t('copied')}>
							{t('copy')}
						</button>
						<a href={share.any} data-link>
							{t('link')}
						</a>
					</p>
					<p role="status" className="share-status" />
					<label hidden>
						<input type="checkbox" />
						{t('pin')}
					</label>
					<p hidden data-wechat>
						{t('inWechat')}
					</p>
					<details>
						<summary>{t('more')}</summary>
						<ul>
							{share.links.map(({ service, href }) => (
								<li key={service}>
									<a href={href} rel="external nofollow noopener" target="_blank">
										{service === 'email' ? t('email') : names[service]}
									</a>
								</li>
							))}
						</ul>
					</details>
					<details>
						<summary>{t('wechat')}</summary>
						<img src={share.code} alt={t('code')} width="264" height="264" loading="lazy" />
						<p>{t('scan')}</p>
					</details>
				</div>
			</details>
		</share-menu>
	);
}

/** What the services call themselves, in every language. */
const names = {
	weibo: 'Weibo 微博',
	x: 'X',
	facebook: 'Facebook',
	linkedin: 'LinkedIn',
	whatsapp: 'WhatsApp',
	telegram: 'Telegram',
	line: 'LINE',
} as const;
