import type { RouteResolution } from '@eks-platform/backstage-plugin-eks-common';

/** Identifiers of the nodes that a traced request passes and of those that answer it. */
export function litNodes(resolution: RouteResolution): ReadonlySet<string> {
  const { path, answers, gatewayRoute, route, virtualService } = resolution;
  return new Set(
    [
      ...path,
      gatewayRoute,
      virtualService,
      route,
      ...answers.map(({ id }) => id),
    ].filter(id => id !== undefined),
  );
}
