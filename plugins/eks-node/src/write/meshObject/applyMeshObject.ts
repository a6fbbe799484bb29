import {
  CreateGatewayRouteCommand,
  CreateMeshCommand,
  CreateRouteCommand,
  CreateVirtualGatewayCommand,
  CreateVirtualNodeCommand,
  CreateVirtualRouterCommand,
  CreateVirtualServiceCommand,
  type GatewayRouteSpec,
  type RouteSpec,
  type VirtualGatewaySpec,
  type VirtualNodeSpec,
  type VirtualServiceSpec,
} from '@aws-sdk/client-app-mesh';
import {
  describeMeshObject,
  type AppMeshObjectType,
  type WantedMeshObject,
} from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import { requireParent } from '../../mesh/appMesh/requireParent';

const OPERATIONS: Record<AppMeshObjectType, string> = {
  mesh: 'appmesh:CreateMesh',
  'virtual-gateway': 'appmesh:CreateVirtualGateway',
  'gateway-route': 'appmesh:CreateGatewayRoute',
  'virtual-service': 'appmesh:CreateVirtualService',
  'virtual-router': 'appmesh:CreateVirtualRouter',
  route: 'appmesh:CreateRoute',
  'virtual-node': 'appmesh:CreateVirtualNode',
};

/**
 * Creates a mesh or one object of a mesh.
 *
 * @public
 */
export async function applyMeshObject(
  aws: AwsScope,
  object: WantedMeshObject,
  options: {
    meshName: string;
    clientRequestToken: string;
    tags?: Record<string, string>;
    signal?: AbortSignal;
  },
): Promise<void> {
  await askAws(
    {
      operation: OPERATIONS[object.type],
      resource: `${describeMeshObject(object)} of mesh '${options.meshName}'`,
      scope: aws.scope,
    },
    () => send(aws, object, options),
  );
}

/** The SDK types one-of members as unions, hence the casts; preflight has seen to it that one of them is given. */
async function send(
  aws: AwsScope,
  object: WantedMeshObject,
  options: Parameters<typeof applyMeshObject>[2],
): Promise<unknown> {
  const { appMesh } = aws;
  const { meshName } = options;
  const sent = { abortSignal: options.signal };
  const common = {
    meshName,
    clientToken: options.clientRequestToken,
    tags: Object.entries(options.tags ?? {}).map(([key, value]) => ({
      key,
      value,
    })),
  };
  const parentOf = ({ parentName }: WantedMeshObject) =>
    requireParent({ meshName, parentName });
  switch (object.type) {
    case 'mesh':
      return appMesh.send(
        new CreateMeshCommand({ ...common, spec: object.spec }),
        sent,
      );
    case 'virtual-gateway':
      return appMesh.send(
        new CreateVirtualGatewayCommand({
          ...common,
          virtualGatewayName: object.name,
          spec: object.spec as VirtualGatewaySpec,
        }),
        sent,
      );
    case 'gateway-route':
      return appMesh.send(
        new CreateGatewayRouteCommand({
          ...common,
          virtualGatewayName: parentOf(object),
          gatewayRouteName: object.name,
          spec: object.spec as GatewayRouteSpec,
        }),
        sent,
      );
    case 'virtual-service':
      return appMesh.send(
        new CreateVirtualServiceCommand({
          ...common,
          virtualServiceName: object.name,
          spec: object.spec as VirtualServiceSpec,
        }),
        sent,
      );
    case 'virtual-router':
      return appMesh.send(
        new CreateVirtualRouterCommand({
          ...common,
          virtualRouterName: object.name,
          spec: object.spec,
        }),
        sent,
      );
    case 'route':
      return appMesh.send(
        new CreateRouteCommand({
          ...common,
          virtualRouterName: parentOf(object),
          routeName: object.name,
          spec: object.spec as RouteSpec,
        }),
        sent,
      );
    case 'virtual-node':
      return appMesh.send(
        new CreateVirtualNodeCommand({
          ...common,
          virtualNodeName: object.name,
          spec: object.spec as VirtualNodeSpec,
        }),
        sent,
      );
    default:
      throw new Error(
        `Cannot create mesh object '${(object as WantedMeshObject).type}'`,
      );
  }
}
