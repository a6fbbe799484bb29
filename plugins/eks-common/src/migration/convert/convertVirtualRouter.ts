import type { MigrationContext } from '../MigrationContext';
import type { ReadObject } from '../read/MigrationMesh';
import type { SourceField } from '../source/SourceField';
import { claimMetadata } from './claimMetadata';
import type { ConvertedService } from './ConvertedService';

/**
 * Says what becomes of a virtual router and its routes after its virtual services have been converted: what no service
 * uses is left out.
 */
export function claimVirtualRouter(
  context: MigrationContext,
  router: ReadObject,
  users: ConvertedService[],
): void {
  const routes = context.mesh.routesOf.get(router) ?? [];
  if (users.length === 0) {
    const note =
      'No virtual service that was handed in is provided by this router, so nothing led here.';
    const todo = 'Hand in its virtual service as well, or delete it.';
    router.spec.at('listeners').lose(note, todo);
    for (const { field } of routes) {
      field.lose(note, todo);
    }
  }
  const sections = users
    .flatMap(({ ports }) => ports)
    .flatMap(({ manifest }) => manifest ?? [])
    .map(({ object }) => `${object.kind} ${object.metadata.name}`);
  const instead =
    sections.length > 0
      ? `In its place stand the rules of ${[...new Set(sections)].join(', ')}.`
      : 'Nothing takes its place: no rule of it is left.';
  for (const listener of router.spec.at('listeners').items()) {
    claimListener(listener, instead);
  }
  for (const route of routes) {
    route.field.at('name').change(`Rules have no names. ${instead}`);
    if (!context.taken.has(route)) {
      route.field.lose(
        'No listener of the router has its protocol and port, so it never took a request.',
        'Delete it.',
      );
    }
    route.field
      .at('priority')
      .change('Its route is left out, and its place with it.');
    if (route.owner !== router) {
      claimMetadata(route.owner, instead);
      route.owner.root.at('virtualRouterName').change(instead);
    }
  }
  claimMetadata(router, instead);
  router.spec.at('routes').keepWhenEmpty();
  router.spec.at('listeners').keepWhenEmpty();
}

/** Says what becomes of a route whose router was not handed in; that of any other has been said already. */
export function claimLostRoute(route: ReadObject): void {
  const note = 'The virtual router it belongs to was not handed in.';
  const todo = 'Hand in the virtual router as well.';
  route.root.at('virtualRouterName').lose(note, todo);
  for (const [, field] of route.spec.members()) {
    field.lose(note, todo, { blocks: true });
  }
  claimMetadata(route, 'Nothing takes its place.');
}

function claimListener(listener: SourceField, instead: string): void {
  const mapping = listener.at('portMapping');
  for (const field of [mapping.at('port'), mapping.at('protocol')]) {
    switch (mapping.at('protocol').text()) {
      case 'grpc':
        field.change(
          `Callers ask port 443 by TLS: gRPC takes the HTTPS listener of the Gateway. ${instead}`,
          'Change port and scheme that each caller is configured with.',
        );
        break;
      case 'tcp':
        field.change(
          `Lattice carries TCP only as TLS that it does not open, by the name asked for (SNI). ${instead}`,
          'See that client and server speak TLS with each other; otherwise take a resource configuration of Lattice, or a load balancer.',
          { blocks: true },
        );
        break;
      default:
        field.keep(
          `Section of the Gateway; HTTPS takes port 443 where the nodes ask for TLS. ${instead}`,
        );
    }
  }
}
