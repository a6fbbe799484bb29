import { createApp } from '@backstage/frontend-defaults';
import { navModule } from './nav';
import { signInModule } from './signIn';

/**
 * The demo Backstage: its own sidebar and sign-in page, every other feature found in the package's dependencies.
 *
 * @public
 */
export const app = createApp({ features: [navModule, signInModule] });
