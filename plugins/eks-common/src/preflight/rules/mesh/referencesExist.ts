import { describeMeshObject } from '../../describeMeshObject';
import { describePlace } from '../../describePlace';
import { findMeshObject, refuseAt } from '../../meshParts';
import {
  meshReferencesOf,
  type MeshObjectReference,
} from '../../meshReferences';
import type { PreflightRule } from '../../PreflightRule';
import type { MeshObjectsRequest } from '../../requests/MeshObjectsRequest';

interface Words {
  code: string;
  /** Follows the place. */
  because: (title: string) => string;
  remedy: string;
}

const WORDS: Record<MeshObjectReference['role'], Words> = {
  parent: {
    code: 'PARENT_NOT_FOUND',
    because: title => `, to which ${title} belongs`,
    remedy: 'Correct its name, or create it first.',
  },
  provider: {
    code: 'PROVIDER_NOT_FOUND',
    because: title => `, which provides ${title}, and none is created with it`,
    remedy:
      'Correct its name, create it first, or describe it in create.virtualRouter or create.virtualNodes.',
  },
  target: {
    code: 'ROUTE_TARGET_NOT_FOUND',
    because: title => `, where ${title} leads, and none is created with it`,
    remedy:
      'Correct its name, create it first, or describe it where more than one object is created.',
  },
  backend: {
    code: 'BACKEND_NOT_FOUND',
    because: title => `, which ${title} calls`,
    remedy:
      'Correct its name, create it first, or set allowMissingBackends when it comes later.',
  },
};

/**
 * What new objects mention exists already or is created with them.
 *
 * | mention | missing |
 * | --- | --- |
 * | the router of a route, the gateway of a gateway route | PARENT_NOT_FOUND |
 * | the provider of a virtual service | PROVIDER_NOT_FOUND |
 * | a target of a route or gateway route | ROUTE_TARGET_NOT_FOUND |
 * | a backend of a virtual node | BACKEND_NOT_FOUND; a warning when it may come later |
 */
export const referencesExist: PreflightRule<MeshObjectsRequest> = (
  request,
  facts,
) => {
  if (!facts.meshObjects?.known) {
    return [];
  }
  return request.objects.flatMap(object =>
    meshReferencesOf(object)
      .filter(reference => !findMeshObject(request, facts, reference))
      .map(reference => {
        const { role, path } = reference;
        const { code, because, remedy } = WORDS[role];
        const place = describePlace(facts.scope);
        const finding = refuseAt(object, {
          code,
          path,
          message: `No ${describeMeshObject(reference)} in mesh '${
            request.meshName
          }' in ${place}${because(describeMeshObject(object))}`,
          remedy,
        });
        return role === 'backend' && request.allowMissingBackends
          ? { ...finding, severity: 'warning' as const }
          : finding;
      }),
  );
};
