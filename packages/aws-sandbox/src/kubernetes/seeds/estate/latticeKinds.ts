import type { SeededKind } from '../addDefinition';

const gatewayApi = (
  kind: string,
  plural: string,
  scope: SeededKind['scope'] = 'Namespaced',
): SeededKind => ({
  group: 'gateway.networking.k8s.io',
  version: 'v1',
  kind,
  plural,
  scope,
});

const applicationNetworking = (kind: string, plural: string): SeededKind => ({
  group: 'application-networking.k8s.aws',
  version: 'v1alpha1',
  kind,
  plural,
  scope: 'Namespaced',
});

/** The kinds of the Gateway API and of its controller for VPC Lattice that a cluster has. */
export const latticeKinds = {
  GatewayClass: gatewayApi('GatewayClass', 'gatewayclasses', 'Cluster'),
  Gateway: gatewayApi('Gateway', 'gateways'),
  HTTPRoute: gatewayApi('HTTPRoute', 'httproutes'),
  GRPCRoute: gatewayApi('GRPCRoute', 'grpcroutes'),
  IAMAuthPolicy: applicationNetworking('IAMAuthPolicy', 'iamauthpolicies'),
  ServiceExport: applicationNetworking('ServiceExport', 'serviceexports'),
  ServiceImport: applicationNetworking('ServiceImport', 'serviceimports'),
  TargetGroupPolicy: applicationNetworking(
    'TargetGroupPolicy',
    'targetgrouppolicies',
  ),
  VpcAssociationPolicy: applicationNetworking(
    'VpcAssociationPolicy',
    'vpcassociationpolicies',
  ),
};

/** One of them. */
export type LatticeKind = keyof typeof latticeKinds;
