import {
  CreateRouteCommand,
  CreateVirtualNodeCommand,
  CreateVirtualRouterCommand,
  CreateVirtualServiceCommand,
  type RouteSpec,
  type VirtualNodeSpec,
} from '@aws-sdk/client-app-mesh';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import type { MeshStep } from './MeshStep';

const OPERATIONS: Record<MeshStep['type'], string> = {
  'virtual-node': 'appmesh:CreateVirtualNode',
  'virtual-router': 'appmesh:CreateVirtualRouter',
  route: 'appmesh:CreateRoute',
  'virtual-service': 'appmesh:CreateVirtualService',
};

/**
 * Creates one object of a mesh.
 *
 * @public
 */
export async function applyMeshStep(
  aws: AwsScope,
  step: MeshStep,
  options: {
    meshName: string;
    clientRequestToken: string;
    tags?: Record<string, string>;
    signal?: AbortSignal;
  },
): Promise<void> {
  await askAws(
    {
      operation: OPERATIONS[step.type],
      resource: `${step.title} of mesh '${options.meshName}'`,
      scope: aws.scope,
    },
    () => send(aws, step, options),
  );
}

async function send(
  aws: AwsScope,
  step: MeshStep,
  options: Parameters<typeof applyMeshStep>[2],
): Promise<unknown> {
  const { appMesh } = aws;
  const sent = { abortSignal: options.signal };
  const common = {
    meshName: options.meshName,
    clientToken: options.clientRequestToken,
    tags: Object.entries(options.tags ?? {}).map(([key, value]) => ({
      key,
      value,
    })),
  };
  switch (step.type) {
    case 'virtual-node':
      return appMesh.send(
        new CreateVirtualNodeCommand({
          ...common,
          virtualNodeName: step.name,
          // The SDK types one-of members as unions; preflight has seen to it that one is given.
          spec: step.spec as VirtualNodeSpec,
        }),
        sent,
      );
    case 'virtual-router':
      return appMesh.send(
        new CreateVirtualRouterCommand({
          ...common,
          virtualRouterName: step.name,
          spec: step.spec,
        }),
        sent,
      );
    case 'route':
      return appMesh.send(
        new CreateRouteCommand({
          ...common,
          virtualRouterName: step.parentName,
          routeName: step.name,
          // As above.
          spec: step.spec as RouteSpec,
        }),
        sent,
      );
    case 'virtual-service':
      return appMesh.send(
        new CreateVirtualServiceCommand({
          ...common,
          virtualServiceName: step.name,
          spec: step.spec,
        }),
        sent,
      );
    default:
      throw new Error(`Cannot create mesh object '${(step as MeshStep).type}'`);
  }
}
