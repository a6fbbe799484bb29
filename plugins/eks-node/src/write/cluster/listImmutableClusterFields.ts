import type { Cluster as AwsCluster } from '@aws-sdk/client-eks';
import {
  minorsBehind,
  type WantedCluster,
} from '@eks-platform/backstage-plugin-eks-common';
import { diffFields } from '../diffFields';
import type { ImmutableField } from '../UpdatePlan';
import { isKeyAlias } from './isKeyAlias';

const MODES = ['CONFIG_MAP', 'API_AND_CONFIG_MAP', 'API'];
const SET_ONCE = 'which is settled when a cluster is made';

/** What is wanted of a cluster and cannot be had any more, and why. */
export function listImmutableClusterFields(
  wanted: WantedCluster,
  existing: AwsCluster,
): ImmutableField[] {
  const { roleArn, kubernetesNetworkConfig: network } = wanted;
  return [
    ...diffFields(
      {
        roleArn,
        kubernetesNetworkConfig: network && {
          serviceIpv4Cidr: network.serviceIpv4Cidr,
          ipFamily: network.ipFamily,
        },
      },
      existing,
    ).map(difference => ({ ...difference, reason: SET_ONCE })),
    ...judgeVersion(wanted, existing),
    ...judgeAuthenticationMode(wanted, existing),
    ...judgeEncryption(wanted, existing),
    ...judgeNodeRole(wanted, existing),
  ];
}

function judgeVersion(
  { version }: WantedCluster,
  { version: found }: AwsCluster,
): ImmutableField[] {
  if (!version || !found || minorsBehind(found, version) >= 0) {
    return [];
  }
  const reason = 'and a cluster does not go back to an earlier version';
  return [{ field: 'version', wanted: version, found, reason }];
}

function judgeAuthenticationMode(
  { accessConfig }: WantedCluster,
  existing: AwsCluster,
): ImmutableField[] {
  const wanted = accessConfig?.authenticationMode;
  const found = existing.accessConfig?.authenticationMode ?? 'CONFIG_MAP';
  if (!wanted || MODES.indexOf(wanted) >= MODES.indexOf(found)) {
    return [];
  }
  return [
    {
      field: 'accessConfig.authenticationMode',
      wanted,
      found,
      reason:
        'and it moves from CONFIG_MAP over API_AND_CONFIG_MAP to API, never back',
    },
  ];
}

function judgeEncryption(
  { encryptionConfig }: WantedCluster,
  existing: AwsCluster,
): ImmutableField[] {
  const found = existing.encryptionConfig?.[0]?.provider?.keyArn;
  if (!encryptionConfig || !found) {
    return [];
  }
  const wanted = encryptionConfig[0]?.provider.keyArn;
  if (wanted === found || (wanted && isKeyAlias(wanted))) {
    return [];
  }
  return [
    {
      field: 'encryptionConfig',
      wanted,
      found,
      reason: wanted
        ? 'and the key of a cluster stays the one it was first encrypted with'
        : 'and encryption cannot be taken back',
    },
  ];
}

function judgeNodeRole(
  { computeConfig }: WantedCluster,
  { computeConfig: found }: AwsCluster,
): ImmutableField[] {
  const wanted = computeConfig?.nodeRoleArn;
  if (!wanted || !found?.enabled || !found.nodeRoleArn) {
    return [];
  }
  return diffFields(
    { computeConfig: { nodeRoleArn: wanted } },
    { computeConfig: found },
  ).map(difference => ({
    ...difference,
    reason: 'which is settled when Auto Mode is turned on',
  }));
}
