import type { WeightedTarget } from '@aws-sdk/client-app-mesh';
import { badRequest, missingReference } from '../errors';
import type { MeshPlace } from '../MeshPlace';

/**
 * Checks where a route sends its traffic.
 *
 * @throws AwsError BadRequestException, or NotFoundException for a virtual node that the mesh does not have.
 */
export function checkWeightedTargets(
  targets: WeightedTarget[],
  path: string,
  within: { meshName: string; place: MeshPlace },
): void {
  const total = targets.reduce((sum, target) => sum + target.weight!, 0);
  if (total > 100) {
    throw badRequest(
      `The total weight at '${path}' must be less than or equal to 100, found ${total}`,
    );
  }
  if (total === 0) {
    throw badRequest(`At least one weight at '${path}' must be greater than 0`);
  }
  targets.forEach((target, index) =>
    checkTarget(target, `${path}[${index}]`, within),
  );
}

function checkTarget(
  target: WeightedTarget,
  path: string,
  { meshName, place }: { meshName: string; place: MeshPlace },
): void {
  const name = target.virtualNode!;
  const node = place.find('virtualNode', { meshName, name });
  if (!node) throw missingReference('VirtualNode', name);
  const ports = (node.spec.listeners ?? []).map(
    listener => listener.portMapping!.port!,
  );
  if (target.port === undefined) {
    if (ports.length > 1) {
      throw badRequest(
        `The weighted target at '${path}' must define a port because VirtualNode ${name} has multiple listeners`,
      );
    }
  } else if (!ports.includes(target.port)) {
    throw badRequest(
      `VirtualNode ${name} has no listener on the port ${target.port} of the weighted target at '${path}'`,
    );
  }
}
