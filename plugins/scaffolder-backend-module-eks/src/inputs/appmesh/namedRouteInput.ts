import type { Zod } from '../Zod';
import { objectName } from './objectName';
import { routeSpecInput } from './routeSpecInput';

/** A route that is made together with its virtual router. */
export const namedRouteInput = (z: Zod) =>
  z
    .object({ routeName: objectName(z), ...routeSpecInput(z) })
    .strict()
    .describe('Exactly one of httpRoute, http2Route, grpcRoute and tcpRoute');
