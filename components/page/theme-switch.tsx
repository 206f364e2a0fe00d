import { useTranslations } from 'next-intl';

const themes = ['auto', 'light', 'dark'] as const;

/** Chooses between light and dark. It shows once its element runs, since it does nothing without. */
export function ThemeSwitch() {
	const t = useTranslations('site.theme');
	return (
		<theme-switch>
			<svg viewBox="0 0 20 20" width="17" height="17" aria-hidden="true" className="icon">
				<circle cx="10" cy="10" r="8" />
				<path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" />
			</svg>
			<select aria-label={t('label')}>
				{themes.map((theme) => (
					<option key={theme} value={theme}>
						{t(theme)}
					</option>
				))}
			</select>
		</theme-switch>
	);
}
