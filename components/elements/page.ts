import { LanguageSwitcherElement } from './language-switcher-element';
import { NotFoundOfferElement } from './not-found-offer-element';
import { ReaderLanguageElement } from './reader-language-element';
import { ThemeSwitchElement } from './theme-switch-element';

const elements = {
	'language-switcher': LanguageSwitcherElement,
	'not-found-offer': NotFoundOfferElement,
	'reader-language': ReaderLanguageElement,
	'theme-switch': ThemeSwitchElement,
};

for (const [name, element] of Object.entries(elements))
	customElements.get(name) ?? customElements.define(name, element);
