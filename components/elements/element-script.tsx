import { isDevelopment } from '@/lib/config/environment';
import { addressOf } from '@/lib/routes/routes';
import type { ElementModule } from './element-modules';
import { ElementScriptDev } from './element-script.dev';

type Props = { name: ElementModule; id?: string };

/** Loads code for the browser. The finish of a build bundles what is named here, and puts its hash into the address. */
export function ElementScript({ name, id }: Props) {
	if (isDevelopment) return <ElementScriptDev name={name} />;
	return <script id={id} type="module" src={addressOf('element', { file: `${name}.js` })} />;
}
