import { parse } from 'yaml';
import type { Principal } from '../../server/Operation';
import { liveAccessEntries } from '../../services/eks/access/findAccessEntry';
import { isRecord, recordAt } from '../objects/isRecord';
import { builtIn } from '../resources/builtInResources';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import type { User } from './User';

/**
 * Whom a cluster takes a principal for: by its access entry, else by the ConfigMap `aws-auth`, else as the creator of a
 * cluster that knows only that ConfigMap. Undefined when it knows nobody of the kind.
 */
export function findUser(
  cluster: KubernetesCluster,
  principal: Principal,
): User | undefined {
  const { row, place } = cluster;
  const { authenticationMode: mode } = row.accessConfig ?? {};
  const identity = principal.roleArn ?? principal.arn;
  const user = (found: Omit<User, 'arn' | 'accountId'>): User => ({
    ...found,
    username: fillIn(found.username, principal),
    arn: principal.arn,
    accountId: principal.accountId,
  });
  if (mode !== 'CONFIG_MAP') {
    const entries = liveAccessEntries(row.name, {
      place,
      now: () => cluster.now(),
    });
    const entry = entries.find(({ principalArn }) => principalArn === identity);
    if (entry) {
      const { username, kubernetesGroups: groups, policies } = entry;
      return user({ username, groups, policies });
    }
  }
  if (mode === 'API') return undefined;
  const mapped = mappedIdentities(cluster).find(({ arn }) => arn === identity);
  if (mapped) return user({ ...mapped, policies: [] });
  const isCreator =
    mode === 'CONFIG_MAP' &&
    row.creatorArn === identity &&
    row.accessConfig?.bootstrapClusterCreatorAdminPermissions;
  return isCreator
    ? user({
        username: 'kubernetes-admin',
        groups: ['system:masters'],
        policies: [],
      })
    : undefined;
}

function mappedIdentities(
  cluster: KubernetesCluster,
): Array<{ arn: string; username: string; groups: string[] }> {
  const map = cluster.store.get(
    builtIn('ConfigMap'),
    'kube-system',
    'aws-auth',
  );
  const texts = recordAt(map, 'data');
  return ['mapRoles', 'mapUsers'].flatMap(key =>
    readList(texts[key]).flatMap(item => {
      const arn = item.rolearn ?? item.userarn;
      if (typeof arn !== 'string') return [];
      return {
        arn,
        username: typeof item.username === 'string' ? item.username : arn,
        groups: Array.isArray(item.groups) ? item.groups.map(String) : [],
      };
    }),
  );
}

/** What nobody can read maps nobody, as with the real authenticator. */
function readList(text: unknown): Record<string, unknown>[] {
  if (typeof text !== 'string') return [];
  try {
    const value: unknown = parse(text);
    return Array.isArray(value) ? value.filter(isRecord) : [];
  } catch {
    return [];
  }
}

function fillIn(username: string, { arn, accountId }: Principal): string {
  const sessionName = arn.split('/').at(-1) ?? '';
  return username
    .replaceAll('{{AccountID}}', accountId)
    .replaceAll('{{SessionNameRaw}}', sessionName)
    .replaceAll('{{SessionName}}', sessionName.replaceAll('@', '-'));
}
