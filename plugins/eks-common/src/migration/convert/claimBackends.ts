import type { MigrationContext } from '../MigrationContext';
import { followReference } from '../read/followReference';
import type { ReadObject } from '../read/MigrationMesh';
import { changeReference, loseReference } from './claimReference';
import { claimClientPolicy } from './claimTls';

const DECLARED =
  'Lattice needs no declared dependencies: every client in the service network reaches every service. The plan cuts over by them.';
const DECLARED_TODO =
  'Where only the declared callers may call, apply the IAMAuthPolicy of the service once they sign their requests.';

/** Says what becomes of the services that a virtual node declares to call. */
export function claimBackends(
  context: MigrationContext,
  node: ReadObject,
): void {
  for (const backend of node.spec.at('backends').items()) {
    const service = backend.at('virtualService');
    claimClientPolicy(service.at('clientPolicy'));
    const reference = followReference(
      context.mesh,
      node,
      service,
      'VirtualService',
    );
    if (reference && !reference.object) {
      loseReference(
        service,
        'virtualService',
        `No virtual service ${reference.name} was handed in.`,
        'Correct the mesh, or see that the caller reaches it without the mesh.',
      );
    } else {
      changeReference(service, 'virtualService', DECLARED, DECLARED_TODO);
    }
  }
  node.spec.at('backendGroups').change(DECLARED, DECLARED_TODO);
}
