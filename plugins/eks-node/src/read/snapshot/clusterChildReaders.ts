import type { InventoryKind } from '@eks-platform/backstage-plugin-eks-common';
import { readAccessEntry } from '../readAccessEntry';
import { readAccessEntryPrincipals } from '../readAccessEntryPrincipals';
import { readAddon } from '../readAddon';
import { readAddonNames } from '../readAddonNames';
import { readFargateProfile } from '../readFargateProfile';
import { readFargateProfileNames } from '../readFargateProfileNames';
import { readIdentityProviderConfig } from '../readIdentityProviderConfig';
import { readIdentityProviderConfigNames } from '../readIdentityProviderConfigNames';
import { readNodegroup } from '../readNodegroup';
import { readNodegroupNames } from '../readNodegroupNames';
import { readPodIdentityAssociation } from '../readPodIdentityAssociation';
import { readPodIdentityAssociationIds } from '../readPodIdentityAssociationIds';
import type { ClusterChildReader } from './ClusterChildReader';

const nodegroups: ClusterChildReader<'nodegroup'> = {
  kind: 'nodegroup',
  operations: { list: 'ListNodegroups', describe: 'DescribeNodegroup' },
  list: readNodegroupNames,
  describe: (aws, { clusterName, key }, options) =>
    readNodegroup(aws, { clusterName, nodegroupName: key }, options),
  keyOf: ({ name }) => name,
};

const fargateProfiles: ClusterChildReader<'fargate-profile'> = {
  kind: 'fargate-profile',
  operations: {
    list: 'ListFargateProfiles',
    describe: 'DescribeFargateProfile',
  },
  list: readFargateProfileNames,
  describe: (aws, { clusterName, key }, options) =>
    readFargateProfile(aws, { clusterName, fargateProfileName: key }, options),
  keyOf: ({ name }) => name,
};

const addons: ClusterChildReader<'addon'> = {
  kind: 'addon',
  operations: { list: 'ListAddons', describe: 'DescribeAddon' },
  list: readAddonNames,
  describe: (aws, { clusterName, key }, options) =>
    readAddon(aws, { clusterName, addonName: key }, options),
  keyOf: ({ name }) => name,
};

const accessEntries: ClusterChildReader<'access-entry'> = {
  kind: 'access-entry',
  operations: { list: 'ListAccessEntries', describe: 'DescribeAccessEntry' },
  list: readAccessEntryPrincipals,
  describe: (aws, { clusterName, key }, options) =>
    readAccessEntry(aws, { clusterName, principalArn: key }, options),
  keyOf: ({ principalArn }) => principalArn,
};

const podIdentityAssociations: ClusterChildReader<'pod-identity-association'> =
  {
    kind: 'pod-identity-association',
    operations: {
      list: 'ListPodIdentityAssociations',
      describe: 'DescribePodIdentityAssociation',
    },
    list: readPodIdentityAssociationIds,
    describe: (aws, { clusterName, key }, options) =>
      readPodIdentityAssociation(
        aws,
        { clusterName, associationId: key },
        options,
      ),
    keyOf: ({ id }) => id,
  };

const identityProviderConfigs: ClusterChildReader<'identity-provider-config'> =
  {
    kind: 'identity-provider-config',
    operations: {
      list: 'ListIdentityProviderConfigs',
      describe: 'DescribeIdentityProviderConfig',
    },
    list: readIdentityProviderConfigNames,
    describe: (aws, { clusterName, key }, options) =>
      readIdentityProviderConfig(
        aws,
        { clusterName, configName: key },
        options,
      ),
    keyOf: ({ name }) => name,
  };

/** What is listed in each cluster and described one by one. */
export const clusterChildReaders: ReadonlyArray<
  ClusterChildReader<InventoryKind>
> = [
  nodegroups,
  fargateProfiles,
  addons,
  accessEntries,
  podIdentityAssociations,
  identityProviderConfigs,
];
