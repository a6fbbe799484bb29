import type { MeshProtocol } from '../../mesh/appMesh';
import type { SourceField } from '../source/SourceField';

const KINDS: Array<[member: string, protocol: MeshProtocol]> = [
  ['httpRoute', 'http'],
  ['http2Route', 'http2'],
  ['grpcRoute', 'grpc'],
  ['tcpRoute', 'tcp'],
];

/** The rule of a route or gateway route and the protocol it is for; undefined when it has none. */
export function routeKindOf(
  field: SourceField,
): { rule: SourceField; protocol: MeshProtocol } | undefined {
  const found = KINDS.find(([member]) => field.at(member).exists);
  return found && { rule: field.at(found[0]), protocol: found[1] };
}
