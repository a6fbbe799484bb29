import type { AppMeshPortMapping } from '../mesh/appMesh';
import { factValue } from './Fact';
import type { PreflightFacts } from './facts';
import type { Finding } from './Finding';
import type { MeshObjectFact } from './MeshObjectFact';
import type {
  AppMeshObjectType,
  MeshObjectsRequest,
  WantedMeshObject,
} from './requests/MeshObjectsRequest';

/** The objects of one kind that a request makes. */
export function wantedOfType<Type extends AppMeshObjectType>(
  request: MeshObjectsRequest,
  type: Type,
): Array<Extract<WantedMeshObject, { type: Type }>> {
  return request.objects.filter(
    (object): object is Extract<WantedMeshObject, { type: Type }> =>
      object.type === type,
  );
}

/** An object of the mesh as it will be: made by the request, or there already. */
export function findMeshObject(
  request: MeshObjectsRequest,
  facts: PreflightFacts,
  { type, name }: Pick<MeshObjectFact, 'type' | 'name'>,
): MeshObjectFact | undefined {
  const made = request.objects.find(
    object => object.type === type && object.name === name,
  );
  if (made) {
    return { type, name, listeners: portMappingsOf(made) };
  }
  return factValue(facts.meshObjects)?.find(
    object => object.type === type && object.name === name,
  );
}

/** What an object listens on. */
export function portMappingsOf(object: WantedMeshObject): AppMeshPortMapping[] {
  switch (object.type) {
    case 'virtual-node':
    case 'virtual-router':
    case 'virtual-gateway':
      return (object.spec.listeners ?? []).map(
        (listener: { portMapping: AppMeshPortMapping }) => listener.portMapping,
      );
    default:
      return [];
  }
}

/** Listeners in words, for example `http on 8080, grpc on 9090`. */
export function describeListeners(
  listeners: Array<{ port: number; protocol: string }>,
): string {
  return (
    listeners
      .map(({ port, protocol }) => `${protocol} on ${port}`)
      .join(', ') || 'none'
  );
}

/** An error in an object, at a path inside of it. */
export function refuseAt(
  object: WantedMeshObject,
  finding: Pick<Finding, 'code' | 'message' | 'remedy'> & { path?: string },
): Finding {
  const { path, code, message, remedy } = finding;
  const field = [object.field, path].filter(Boolean).join('.');
  return {
    severity: 'error',
    code,
    ...(field && { field }),
    message,
    remedy,
  };
}
