import type { MeshObjectType } from '../../MeshObject';
import type { MeshReference } from '../../MeshReference';
import { asRecord, asText } from '../../plainValues';
import type { ManifestIndex } from '../ManifestIndex';
import { APP_MESH_GROUP, awsName, defaultAwsName } from './awsName';

const KINDS = {
  'virtual-node': { kind: 'VirtualNode', segment: 'virtualNode' },
  'virtual-router': { kind: 'VirtualRouter', segment: 'virtualRouter' },
  'virtual-service': { kind: 'VirtualService', segment: 'virtualService' },
  'virtual-gateway': { kind: 'VirtualGateway', segment: 'virtualGateway' },
} satisfies Partial<Record<MeshObjectType, object>>;

/** The types that custom resources refer to. */
export type ReferredType = keyof typeof KINDS;

/**
 * What a custom resource refers to, by `<kind>Ref` with a name and perhaps a namespace, or by `<kind>ARN`. A resource that
 * is not there is referred to by the name that App Mesh would give it, with the problem noted. Undefined when neither
 * member is there.
 */
export function followReference(options: {
  type: ReferredType;
  /** The object that may hold the two members. */
  holder: unknown;
  /** Namespace of the one who refers. */
  namespace: string;
  index: ManifestIndex;
  /** Mesh of the one who refers, as App Mesh names it. */
  meshName: string;
}): MeshReference | undefined {
  const { type, holder, namespace, index, meshName } = options;
  const { kind, segment } = KINDS[type];
  const members = asRecord(holder);
  const arn = asText(members[`${segment}ARN`]);
  if (arn !== undefined) {
    return followArn(type, arn, meshName);
  }
  const reference = asRecord(members[`${segment}Ref`]);
  const name = asText(reference.name);
  if (name === undefined) {
    return undefined;
  }
  const place = asText(reference.namespace) ?? namespace;
  const found = index.find(APP_MESH_GROUP, kind, name, place);
  return found
    ? { type, name: awsName(found) }
    : {
        type,
        name: defaultAwsName(kind, name, place),
        problem: `no ${kind} '${name}' in namespace '${place}'`,
      };
}

/** `arn:aws:appmesh:eu-west-1:111122223333:mesh/shop/virtualNode/cart` */
function followArn(
  type: ReferredType,
  arn: string,
  meshName: string,
): MeshReference {
  const [, mesh, segment, ...rest] = (arn.split(':')[5] ?? '').split('/');
  const name = rest.join('/');
  if (segment !== KINDS[type].segment || name === '') {
    return {
      type,
      name: arn,
      problem: `'${arn}' is no ARN of a ${type.replace('-', ' ')}`,
    };
  }
  return {
    type,
    name,
    ...(mesh !== meshName && { problem: `it lies in mesh '${mesh}'` }),
  };
}
