import { awsQueryErrors } from '../../protocols/ServiceErrors';
import { identifyCaller } from '../../server/identifyCaller';
import type { Principal } from '../../server/Operation';
import { readCredential } from '../../server/readCredential';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import type { KubernetesRequest } from '../server/KubernetesRequest';
import { unauthorized } from '../StatusError';
import { findUser } from './findUser';
import { isSignedFor } from './isSignedFor';
import { readToken } from './readToken';
import type { User } from './User';

/**
 * Finds out who sends a request. The age of the token is measured by the machine's clock, for by that it was signed.
 *
 * @throws StatusError 401 without a valid token of someone whom the cluster knows.
 */
export function authenticate(
  cluster: KubernetesCluster,
  request: KubernetesRequest,
): User {
  const token = readToken(request.headers.authorization, Date.now());
  if (!token || !isSignedFor(cluster, token)) throw unauthorized();
  const credential = readCredential(token.request);
  if (!credential) throw unauthorized();
  let principal: Principal;
  try {
    principal = identifyCaller(cluster.world, credential, awsQueryErrors);
  } catch {
    throw unauthorized();
  }
  const user = findUser(cluster, principal);
  if (!user) throw unauthorized();
  return user;
}
