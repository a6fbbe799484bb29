import { scopeId } from '@eks-platform/backstage-plugin-eks-common';
import type { InventoryContext } from '../serve/InventoryContext';
import { ownerOf } from '../serve/ownerOf';
import type { EksResource } from './EksResource';

const ARN = /^arn:aws[a-z-]*:[^:]*:([^:]*):(\d{12}):(.+)$/;
const OF_CLUSTER =
  /^(?:cluster|nodegroup|fargateprofile|addon|access-entry|podidentityassociation|identityproviderconfig)\/([^/]+)/;

/**
 * The resources behind references: ARNs of the inventory's objects, or scopes. What is in a cluster is decided as its cluster;
 * undefined for what is not there.
 */
export async function loadResources(
  inventory: InventoryContext,
  refs: string[],
): Promise<Array<EksResource | undefined>> {
  return Promise.all(refs.map(ref => loadResource(inventory, ref)));
}

async function loadResource(
  inventory: InventoryContext,
  ref: string,
): Promise<EksResource | undefined> {
  const [, region, accountId, path] = ARN.exec(ref) ?? [];
  const id = path ? `${accountId}/${region}` : ref;
  const scope = inventory.scopes.find(candidate => scopeId(candidate) === id);
  if (!scope) {
    return undefined;
  }
  const place = { accountId: scope.accountId, region: scope.region };
  const [, clusterName] = OF_CLUSTER.exec(path ?? '') ?? [];
  const [, meshName] = /^mesh\/([^/]+)/.exec(path ?? '') ?? [];
  const name = clusterName ?? meshName;
  if (!name) {
    return { ...place, owner: ownerOf({ tags: {} }, { ...inventory, scope }) };
  }
  const [object] = await inventory.store.listObjects({
    scopes: [scope],
    kinds: [clusterName ? 'cluster' : 'mesh'],
    name,
  });
  return (
    object && { ...place, owner: ownerOf(object, { ...inventory, scope }) }
  );
}
