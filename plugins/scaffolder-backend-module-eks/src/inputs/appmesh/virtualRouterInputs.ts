import type { Zod } from '../Zod';
import { portMapping } from './listenerParts';
import { namedRouteInput } from './namedRouteInput';

/** The ports on which a virtual router answers. */
export const routerListeners = (z: Zod) =>
  z
    .array(z.object({ portMapping: portMapping(z) }).strict())
    .min(1)
    .describe('The ports on which it answers');

/** The routes that are made together with their router. */
export const routerRoutes = (z: Zod) => z.array(namedRouteInput(z));
