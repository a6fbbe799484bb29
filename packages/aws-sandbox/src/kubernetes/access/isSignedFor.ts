import { accountOfAccessKeyId } from '../../services/sts/accessKeyId';
import { sessionTable } from '../../services/sts/tables';
import { clusterTable } from '../../services/eks/tables';
import type { World } from '../../world/World';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import { presignedSignature } from './presignedSignature';
import type { ClusterToken } from './readToken';

/** The secret that the command's own start-up block proposes for administrators. */
const DOCUMENTED_SECRET = 'any';

/**
 * Whether a token was signed for this cluster's name. For sessions of AssumeRole the signature is verified. An
 * administrator may use any secret, so there only one thing can be seen: that a token signed with the documented secret is
 * for another cluster.
 */
export function isSignedFor(
  cluster: KubernetesCluster,
  token: ClusterToken,
): boolean {
  const { name } = cluster.row;
  const { query } = token.request;
  const given = query.get('X-Amz-Signature');
  const isSignature = (secretAccessKey: string, clusterName: string) =>
    presignedSignature(token, { secretAccessKey, clusterName }) === given;
  const [accessKeyId] = (query.get('X-Amz-Credential') ?? '').split('/');
  const secret = sessionSecret(cluster.world, accessKeyId);
  if (secret) return isSignature(secret, name);
  return (
    isSignature(DOCUMENTED_SECRET, name) ||
    !clusterNames(cluster.world).some(other =>
      isSignature(DOCUMENTED_SECRET, other),
    )
  );
}

function sessionSecret(world: World, accessKeyId: string): string | undefined {
  const accountId = accountOfAccessKeyId(accessKeyId);
  return accountId
    ? world.globalPlace(accountId).table(sessionTable).get(accessKeyId)
        ?.secretAccessKey
    : undefined;
}

function clusterNames(world: World): string[] {
  const names = world
    .places()
    .flatMap(place => [...place.table(clusterTable).keys()]);
  return [...new Set(names)];
}
