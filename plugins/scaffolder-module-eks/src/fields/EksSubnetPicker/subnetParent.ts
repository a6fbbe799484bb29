import { NotFoundError } from '@backstage/errors';
import {
  describePlace,
  scopeId,
  type Scope,
  type SubnetOption,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EksApi } from '@eks-platform/backstage-plugin-eks-react';
import { fieldText, scopeValue } from '../../picker/parentValues';
import type { EksSubnetPickerUiOptions } from './schema';

/**
 * Where subnets are listed from: a place, a VPC of it, or the VPC of a cluster.
 *
 * @public
 */
export interface SubnetParent {
  scope: Scope;
  vpcId?: string;
  /** Name of the cluster whose nodes or pods the subnets are for; then they are not judged as those of a control plane. */
  cluster?: string;
}

/**
 * The parent that the form names, or undefined while one that is asked for is not chosen.
 *
 * @public
 */
export function subnetParent(
  formData: unknown,
  options: EksSubnetPickerUiOptions = {},
): SubnetParent | undefined {
  const { vpcField, clusterField } = options;
  const scope = scopeValue(formData, options);
  const cluster = options.cluster ?? fieldText(formData, clusterField);
  const vpcId = options.vpcId ?? fieldText(formData, vpcField);
  const isReady = (!clusterField || cluster) && (!vpcField || vpcId);
  return scope && isReady ? { scope, vpcId, cluster } : undefined;
}

/**
 * Changes whenever the subnets may be others.
 *
 * @public
 */
export function subnetParentKey({ scope, vpcId, cluster }: SubnetParent) {
  return [scopeId(scope), vpcId, cluster].join('/');
}

/**
 * The subnets of the parent.
 *
 * @public
 */
export async function loadSubnets(
  api: EksApi,
  parent: SubnetParent & { onlyPrivate?: boolean },
  signal?: AbortSignal,
): Promise<SubnetOption[]> {
  const { scope, cluster, onlyPrivate } = parent;
  const vpcId =
    parent.vpcId ?? (cluster && (await vpcOf(api, scope, cluster, signal)));
  const { items } = await api.getSubnets({ ...scope, vpcId }, { signal });
  return items.filter(({ isPublic }) => !onlyPrivate || !isPublic);
}

async function vpcOf(
  api: EksApi,
  scope: Scope,
  cluster: string,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const { items } = await api.getClusterOptions(scope, { signal });
  const known = items.find(({ name }) => name === cluster);
  if (!known) {
    throw new NotFoundError(
      `No cluster '${cluster}' in ${describePlace(scope)}`,
    );
  }
  return known.vpcId;
}
