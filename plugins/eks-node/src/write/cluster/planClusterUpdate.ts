import type { Cluster as AwsCluster } from '@aws-sdk/client-eks';
import {
  minorsBehind,
  type WantedCluster,
} from '@eks-platform/backstage-plugin-eks-common';
import { diffFields } from '../diffFields';
import { planTags } from '../planTags';
import type { UpdatePlan } from '../UpdatePlan';
import type { ClusterChange, ClusterChangeRequest } from './ClusterChange';
import {
  clusterSettingChanges,
  type ClusterSettingChange,
} from './clusterSettingChanges';
import { settingsOf } from './clusterSettings';
import { listImmutableClusterFields } from './listImmutableClusterFields';

const MODES = ['CONFIG_MAP', 'API_AND_CONFIG_MAP', 'API'] as const;

/**
 * Plans the changes by which a cluster becomes what is wanted: one kind a step, as EKS takes them, tags first and whatever
 * a later step may need before it.
 *
 * | wanted | steps |
 * | --- | --- |
 * | what is | none |
 * | authentication mode API, found CONFIG_MAP | two, over API_AND_CONFIG_MAP |
 * | a later version | one; how far it may go is for preflight to judge |
 * | encryption, found none | one |
 * | something EKS cannot change | none, and an immutable field with its reason |
 *
 * @public
 */
export function planClusterUpdate(
  wanted: WantedCluster,
  existing: AwsCluster,
): UpdatePlan<ClusterChange> {
  return {
    immutable: listImmutableClusterFields(wanted, existing),
    steps: [
      ...tagSteps(wanted, existing),
      ...deletionProtectionSteps(wanted, existing),
      ...accessSteps(wanted, existing),
      ...versionSteps(wanted, existing),
      ...encryptionSteps(wanted, existing),
      ...clusterSettingChanges.flatMap(setting =>
        settingSteps(setting, wanted, existing),
      ),
    ],
  };
}

function tagSteps(wanted: WantedCluster, existing: AwsCluster) {
  const { tags = {}, removeTags = [] } = wanted;
  return planTags({ tags, removeTags, found: existing.tags ?? {} }).map(
    (step): ClusterChange => ({
      ...step,
      change: 'tags',
    }),
  );
}

function deletionProtectionSteps(wanted: WantedCluster, existing: AwsCluster) {
  const { deletionProtection } = wanted;
  return settingSteps(
    {
      change: 'deletionProtection',
      title: 'the deletion protection',
      wanted: () => ({ deletionProtection }),
    },
    wanted,
    existing,
  );
}

function accessSteps(
  { accessConfig }: WantedCluster,
  existing: AwsCluster,
): ClusterChange[] {
  const wanted = accessConfig?.authenticationMode;
  const found = existing.accessConfig?.authenticationMode ?? 'CONFIG_MAP';
  if (!wanted) {
    return [];
  }
  const start = MODES.indexOf(found);
  return MODES.slice(start + 1, MODES.indexOf(wanted) + 1).map(
    (mode, index): ClusterChange => ({
      id: `accessConfig/${mode}`,
      change: 'accessConfig',
      title: 'the authentication mode',
      differences: [
        {
          field: 'accessConfig.authenticationMode',
          wanted: mode,
          found: MODES[start + index],
        },
      ],
      ask: {
        type: 'config',
        input: { accessConfig: { authenticationMode: mode } },
      },
    }),
  );
}

function versionSteps(
  { version }: WantedCluster,
  { version: found }: AwsCluster,
): ClusterChange[] {
  if (!version || !found || minorsBehind(found, version) <= 0) {
    return [];
  }
  return [
    {
      id: 'version',
      change: 'version',
      title: 'the Kubernetes version',
      differences: [{ field: 'version', wanted: version, found }],
      ask: { type: 'version', version },
    },
  ];
}

function encryptionSteps(
  { encryptionConfig = [] }: WantedCluster,
  existing: AwsCluster,
): ClusterChange[] {
  const isEncrypted = Boolean(existing.encryptionConfig?.length);
  if (encryptionConfig.length === 0 || isEncrypted) {
    return [];
  }
  return [
    {
      id: 'encryption',
      change: 'encryption',
      title: 'the encryption of Secrets',
      differences: [{ field: 'encryptionConfig', wanted: encryptionConfig }],
      ask: { type: 'encryption', encryptionConfig },
    },
  ];
}

function settingSteps(
  setting: ClusterSettingChange,
  wanted: WantedCluster,
  existing: AwsCluster,
): ClusterChange[] {
  const input = setting.wanted(wanted);
  const differences =
    setting.compare?.(wanted, existing) ??
    diffFields(input, settingsOf(existing));
  if (differences.length === 0) {
    return [];
  }
  const ask: ClusterChangeRequest = {
    type: 'config',
    input: setting.input?.(wanted, existing) ?? input,
  };
  const { change, title } = setting;
  return [{ id: change, change, title, differences, ask }];
}
