import { LanguageSwitcherElement } from './language-switcher-element';
import { NotFoundOfferElement } from './not-found-offer-element';

customElements.get('language-switcher') ?? customElements.define('language-switcher', LanguageSwitcherElement);
customElements.get('not-found-offer') ?? customElements.define('not-found-offer', NotFoundOfferElement);
