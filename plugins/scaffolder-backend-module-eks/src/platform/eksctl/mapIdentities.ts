import type { ConfigReader } from './ConfigReader';
import {
  madeRole,
  roleNameOf,
  withoutUnset,
  type Mapping,
  type Written,
} from './Mapping';

const ROLE_ANNOTATION = 'eks.amazonaws.com/role-arn';

/** Of the policies that eksctl knows by a name, those that AWS manages. */
const WELL_KNOWN: Record<string, string> = {
  ebsCSIController:
    'arn:aws:iam::aws:policy/service-role/AmazonEBSCSIDriverPolicy',
  efsCSIController:
    'arn:aws:iam::aws:policy/service-role/AmazonEFSCSIDriverPolicy',
};

/** Roles by IRSA for the ServiceAccounts of a config, and the ServiceAccounts themselves. */
export function mapServiceAccounts(mapping: Mapping, accountId: string): void {
  for (const account of mapping.config.items('iam.serviceAccounts')) {
    const name = account.take<string>('metadata.name') ?? '';
    const namespace = account.take<string>('metadata.namespace') ?? 'default';
    const given = account.take<string>('attachRoleARN');
    const roleName =
      account.take<string>('roleName') ??
      roleNameOf(mapping.clusterName, namespace, name);
    const policies = readPolicies(account);
    if (!given) {
      mapping.irsaRoles.push(
        withoutUnset({
          roleName,
          serviceAccounts: [{ namespace, serviceAccount: name }],
          ...policies,
        }),
      );
    }
    if (account.take<boolean>('roleOnly')) {
      continue;
    }
    const roleArn = given ?? `arn:aws:iam::${accountId}:role/${roleName}`;
    mapping.serviceAccounts.push(
      serviceAccount(account, { name, namespace, roleArn }),
    );
  }
}

/** Pod identity associations of a config, with the roles that eksctl would make for them. */
export function mapPodIdentities(mapping: Mapping): Written[] {
  return mapping.config
    .items('iam.podIdentityAssociations')
    .map(association => {
      const namespace = association.take<string>('namespace') ?? '';
      const name = association.take<string>('serviceAccountName') ?? '';
      if (association.take<boolean>('createServiceAccount')) {
        mapping.serviceAccounts.push(
          serviceAccount(association, { name, namespace }),
        );
      }
      return withoutUnset({
        namespace,
        serviceAccount: name,
        roleArn: podIdentityRole(mapping, association, namespace, name),
        targetRoleArn: association.take('targetRoleARN'),
        disableSessionTags: association.take('disableSessionTags'),
        tags: association.take('tags'),
      });
    });
}

/** The role of an association: the one given, or one of the document. */
export function podIdentityRole(
  mapping: Mapping,
  association: ConfigReader,
  namespace: string,
  serviceAccountName: string,
): unknown {
  const given = association.take<string>('roleARN');
  if (given) {
    return given;
  }
  const inline = association.take<object>('permissionPolicy');
  return madeRole(mapping, {
    roleName:
      association.take<string>('roleName') ??
      roleNameOf(mapping.clusterName, namespace, serviceAccountName, 'pod'),
    purpose: 'pod-identity',
    managedPolicyArns: [
      ...(association.take<string[]>('permissionPolicyARNs') ?? []),
      ...wellKnownPolicies(association),
    ],
    inlinePolicies: inline && { permissions: inline },
    permissionsBoundary: association.take('permissionsBoundaryARN'),
  });
}

/** The policies that a config attaches to a role that it lets eksctl make. */
export function readPolicies(part: ConfigReader): Written {
  const inline = part.take<object>('attachPolicy');
  return withoutUnset({
    managedPolicyArns: [
      ...(part.take<string[]>('attachPolicyARNs') ?? []),
      ...wellKnownPolicies(part),
    ],
    inlinePolicies: inline && { attached: inline },
    permissionsBoundary: part.take('permissionsBoundary'),
    tags: part.take('tags'),
  });
}

function wellKnownPolicies(part: ConfigReader): string[] {
  return Object.entries(WELL_KNOWN).flatMap(([name, arn]) =>
    part.take<boolean>(`wellKnownPolicies.${name}`) ? [arn] : [],
  );
}

function serviceAccount(
  part: ConfigReader,
  account: { name: string; namespace: string; roleArn?: string },
): Written {
  const { name, namespace, roleArn } = account;
  const labels = part.take<object>('metadata.labels');
  const annotations = {
    ...part.take<object>('metadata.annotations'),
    ...(roleArn && { [ROLE_ANNOTATION]: roleArn }),
  };
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: withoutUnset({
      name,
      namespace,
      labels,
      annotations:
        Object.keys(annotations).length > 0 ? annotations : undefined,
    }),
  };
}
