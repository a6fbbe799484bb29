import { stableUuid } from '../arns';
import type { AccessEntryRow } from '../tables';
import { accessEntryTypes } from './accessEntryTypes';
import { parsePrincipalArn } from './parsePrincipalArn';

/** What must be said of an access entry; the rest AWS fills in. */
export type NewAccessEntry = Partial<AccessEntryRow> &
  Pick<AccessEntryRow, 'clusterName' | 'principalArn' | 'createdAt'> & {
    accountId: string;
    region: string;
  };

/** Makes the row of an access entry; its ARN follows from cluster, principal and time of creation. */
export function newAccessEntryRow(options: NewAccessEntry): AccessEntryRow {
  const { accountId, region, ...given } = options;
  const { clusterName, principalArn, createdAt } = given;
  const type = given.type ?? 'STANDARD';
  const principal = parsePrincipalArn(principalArn);
  const path = `arn:aws:eks:${region}:${accountId}:access-entry/${clusterName}/${principal.kind}/${principal.accountId}/${principal.name}`;
  return {
    username: accessEntryTypes[type].username ?? defaultUsername(principalArn),
    kubernetesGroups: accessEntryTypes[type].kubernetesGroups,
    policies: [],
    tags: {},
    modifiedAt: createdAt,
    ...given,
    type,
    accessEntryArn: `${path}/${stableUuid(`${path}@${createdAt}`)}`,
  };
}

/** A user goes by its ARN, the sessions of a role by theirs. */
function defaultUsername(principalArn: string): string {
  const { kind, accountId, name } = parsePrincipalArn(principalArn);
  return kind === 'role'
    ? `arn:aws:sts::${accountId}:assumed-role/${name}/{{SessionName}}`
    : principalArn;
}
