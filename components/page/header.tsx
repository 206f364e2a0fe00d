import { addressOf } from '@/lib/routes/routes';
import type { Frame } from '@/lib/views/frame';
import { LanguageSwitcher } from './language-switcher';
import { Wordmark } from './wordmark';

type Props = { frame: Frame };

export function Header({ frame }: Props) {
	return (
		<header className="page-width pt-5">
			<a href={addressOf('front', { locale: frame.locale })} className="inline-block no-underline">
				<Wordmark />
			</a>
			<LanguageSwitcher locale={frame.locale} alternates={frame.alternates} />
		</header>
	);
}
