import {
  madeRole,
  roleNameOf,
  withoutUnset,
  type Mapping,
  type Written,
} from './Mapping';
import { readPolicies } from './mapIdentities';

/** The Fargate profiles of a config; those without a role share one, as with eksctl. */
export function mapFargateProfiles(mapping: Mapping): Written[] {
  const { config, clusterName } = mapping;
  const shared = config.take<string>('iam.fargatePodExecutionRoleARN');
  const permissionsBoundary = config.take(
    'iam.fargatePodExecutionRolePermissionsBoundary',
  );
  let made: { ref: string } | undefined;
  return config.items('fargateProfiles').map(profile => {
    const given = profile.take<string>('podExecutionRoleARN') ?? shared;
    if (!given) {
      made ??= madeRole(mapping, {
        roleName: roleNameOf(clusterName, 'fargate'),
        purpose: 'fargate-pod-execution',
        permissionsBoundary,
      });
    }
    return withoutUnset({
      fargateProfileName: profile.take('name'),
      podExecutionRoleArn: given ?? made,
      selectors: profile.take('selectors'),
      subnets: profile.take('subnets'),
      tags: profile.take('tags'),
    });
  });
}

/** The access entries of a config. */
export function mapAccessEntries({ config }: Mapping): Written[] {
  return config.items('accessConfig.accessEntries').map(entry =>
    withoutUnset({
      principalArn: entry.take('principalARN'),
      type: entry.take('type'),
      kubernetesGroups: entry.take('kubernetesGroups'),
      username: entry.take('kubernetesUsername'),
      accessPolicies: entry.items('accessPolicies').map(policy =>
        withoutUnset({
          policyArn: policy.take('policyARN'),
          accessScope: policy.take('accessScope'),
        }),
      ),
    }),
  );
}

/** The identity providers of a config. */
export function mapIdentityProviders({ config }: Mapping): Written[] {
  return config.items('identityProviders').map(provider => {
    const type = provider.take<string>('type');
    if (type !== 'oidc') {
      provider.refuse('type', `wanted oidc, found ${type}`);
    }
    return withoutUnset({
      oidc: withoutUnset({
        identityProviderConfigName: provider.take('name'),
        issuerUrl: provider.take('issuerURL'),
        clientId: provider.take('clientID'),
        usernameClaim: provider.take('usernameClaim'),
        usernamePrefix: provider.take('usernamePrefix'),
        groupsClaim: provider.take('groupsClaim'),
        groupsPrefix: provider.take('groupsPrefix'),
        requiredClaims: provider.take('requiredClaims'),
      }),
      tags: provider.take('tags'),
    });
  });
}

/** The capabilities of a config, with the roles that eksctl would make for them. */
export function mapCapabilities(mapping: Mapping): Written[] {
  return mapping.config.items('capabilities').map(capability => {
    const name = capability.take<string>('name') ?? '';
    const given = capability.take<string>('roleArn');
    const { tags, ...policies } = readPolicies(capability);
    const argoCd = capability.take<object>('configuration.argocd');
    return withoutUnset({
      capabilityName: name,
      type: capability.take('type'),
      roleArn:
        given ??
        madeRole(mapping, {
          roleName: roleNameOf(mapping.clusterName, name, 'capability'),
          purpose: 'capability',
          ...policies,
        }),
      deletePropagationPolicy: capability.take('deletePropagationPolicy'),
      configuration: argoCd && { argoCd },
      tags,
    });
  });
}
