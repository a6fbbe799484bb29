import { createSandbox } from '../../createSandbox';
import type { Sandbox } from '../../Sandbox';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { askCluster } from './askCluster';
import { openCluster } from './openCluster';

/** Which cluster is meant. */
export interface ClusterPlace {
  accountId: string;
  region: string;
  clusterName: string;
}

/** A sandbox with the estate, and the APIs of its clusters for their administrators. */
export interface Estate {
  sandbox: Sandbox;
  /** Sends a request as it stands, and reads the JSON of the answer. */
  ask(
    where: ClusterPlace,
    options: Parameters<typeof askCluster>[1],
  ): Promise<Record<string, unknown>>;
  /** The objects of a collection. */
  list(where: ClusterPlace, path: string): Promise<KubernetesObject[]>;
  /** Applies an object on the server, and reads what became of it. */
  apply(
    where: ClusterPlace,
    path: string,
    object: object,
  ): Promise<Record<string, unknown>>;
}

/** Starts a sandbox with the estate and its Kubernetes APIs. */
export async function anEstate(): Promise<Estate> {
  const sandbox = await createSandbox({ seed: 'estate', kubernetes: true });
  const ask: Estate['ask'] = async (where, options) => {
    const cluster = await openCluster(sandbox, where);
    const { token } = (await cluster.kubeConfig()).getCurrentUser()!;
    cluster.eks.destroy();
    return askCluster(cluster, {
      ...options,
      headers: { ...options.headers, authorization: `Bearer ${token}` },
    });
  };
  return {
    sandbox,
    ask,
    list: async (where, path) => {
      const answer = await ask(where, { path });
      if (!Array.isArray(answer.items)) {
        throw new Error(`No list at ${path}: ${JSON.stringify(answer)}`);
      }
      return answer.items as KubernetesObject[];
    },
    apply: (where, path, object) =>
      ask(where, {
        method: 'PATCH',
        path: `${path}?fieldManager=tests&force=true&fieldValidation=Strict`,
        headers: { 'content-type': 'application/apply-patch+yaml' },
        body: JSON.stringify(object),
      }),
  };
}
