import type { Nodegroup as AwsNodegroup, Taint } from '@aws-sdk/client-eks';
import {
  minorsBehind,
  type NodegroupTaintId,
  type WantedNodegroup,
} from '@eks-platform/backstage-plugin-eks-common';
import { diffFields, type FieldDifference } from '../diffFields';
import { planTags } from '../planTags';
import type { UpdatePlan } from '../UpdatePlan';
import { listImmutableNodegroupFields } from './listImmutableNodegroupFields';
import type { NodegroupChange } from './NodegroupChange';

/**
 * Plans the changes by which a node group becomes what is wanted: tags, then settings, then version, so that new nodes
 * come with the new settings and by the new pace.
 *
 * | wanted | steps |
 * | --- | --- |
 * | what is | none |
 * | sizes, labels, taints, update or repair settings | one for all of them |
 * | a later version, another release, another version of the launch template | one for all of them |
 * | something EKS cannot change | none, and an immutable field with its reason |
 *
 * @public
 */
export function planNodegroupUpdate(
  wanted: WantedNodegroup,
  existing: AwsNodegroup,
): UpdatePlan<NodegroupChange> {
  return {
    immutable: listImmutableNodegroupFields(wanted, existing),
    steps: [
      ...tagSteps(wanted, existing),
      ...configSteps(wanted, existing),
      ...versionSteps(wanted, existing),
    ],
  };
}

function tagSteps(
  wanted: WantedNodegroup,
  existing: AwsNodegroup,
): NodegroupChange[] {
  const { tags = {}, removeTags = [] } = wanted;
  return planTags({ tags, removeTags, found: existing.tags ?? {} }).map(
    step => ({ ...step, change: 'tags' as const }),
  );
}

function configSteps(
  wanted: WantedNodegroup,
  existing: AwsNodegroup,
): NodegroupChange[] {
  const { scalingConfig, updateConfig, nodeRepairConfig } = wanted;
  const repair = { enabled: false, ...existing.nodeRepairConfig };
  const sizes = diffFields({ scalingConfig }, existing);
  const pace = diffFields({ updateConfig }, existing);
  const repairs = diffFields(
    { nodeRepairConfig },
    { nodeRepairConfig: repair },
  );
  const labels = planLabels(wanted, existing.labels ?? {});
  const taints = planTaints(wanted, existing.taints ?? []);
  const differences = [
    ...sizes,
    ...labels.differences,
    ...taints.differences,
    ...pace,
    ...repairs,
  ];
  if (differences.length === 0) {
    return [];
  }
  return [
    {
      id: 'config',
      change: 'config',
      title: 'the settings',
      differences,
      ask: {
        type: 'config',
        input: {
          ...(sizes.length > 0 && { scalingConfig }),
          ...(labels.differences.length > 0 && { labels: labels.payload }),
          ...(taints.differences.length > 0 && { taints: taints.payload }),
          ...(pace.length > 0 && { updateConfig }),
          ...(repairs.length > 0 && { nodeRepairConfig }),
        },
      },
    },
  ];
}

function planLabels(
  { labels = {}, removeLabels = [] }: WantedNodegroup,
  found: Record<string, string>,
) {
  const remove = removeLabels.filter(
    key => Object.hasOwn(found, key) && !Object.hasOwn(labels, key),
  );
  const set = Object.entries(labels).filter(
    ([key, value]) => found[key] !== value,
  );
  const differences: FieldDifference[] = [
    ...diffFields({ labels }, { labels: found }),
    ...remove.map(key => ({
      field: `labels.${key}`,
      wanted: undefined,
      found: found[key],
    })),
  ];
  return {
    differences,
    payload: {
      addOrUpdateLabels: Object.fromEntries(set),
      removeLabels: remove,
    },
  };
}

function planTaints(
  { taints = [], removeTaints = [] }: WantedNodegroup,
  found: Taint[],
) {
  const valueOf = (taint: Taint) => taint.value ?? '';
  const alike = (id: Taint | NodegroupTaintId) => (taint: Taint) =>
    taint.key === id.key && taint.effect === id.effect;
  const set = taints.filter(taint => {
    const present = found.find(alike(taint));
    return !present || valueOf(present) !== valueOf(taint);
  });
  const remove = found.filter(
    taint =>
      removeTaints.some(id => alike(id)(taint)) && !taints.some(alike(taint)),
  );
  const describe = (taint: Taint) => `taints.${taint.key}:${taint.effect}`;
  const present = (taint: Taint) => found.find(alike(taint));
  const differences: FieldDifference[] = [
    ...set.map(taint => ({
      field: describe(taint),
      wanted: valueOf(taint),
      found: present(taint) && valueOf(present(taint)!),
    })),
    ...remove.map(taint => ({
      field: describe(taint),
      wanted: undefined,
      found: valueOf(taint),
    })),
  ];
  return {
    differences,
    payload: { addOrUpdateTaints: set, removeTaints: remove },
  };
}

function versionSteps(
  wanted: WantedNodegroup,
  existing: AwsNodegroup,
): NodegroupChange[] {
  const { version, releaseVersion, launchTemplate } = wanted;
  const goesOn =
    version && existing.version && minorsBehind(existing.version, version) > 0;
  const differences = diffFields(
    {
      version: goesOn ? version : undefined,
      releaseVersion,
      launchTemplate: launchTemplate && { version: launchTemplate.version },
    },
    existing,
  );
  if (differences.length === 0) {
    return [];
  }
  return [
    {
      id: 'version',
      change: 'version',
      title: 'the version',
      differences,
      ask: {
        type: 'version',
        input: {
          // An image of one's own brings its version along, and EKS takes none beside it.
          ...(existing.amiType !== 'CUSTOM' && {
            version: version ?? existing.version,
            releaseVersion,
          }),
          ...(existing.launchTemplate && {
            launchTemplate: templateVersion(wanted, existing.launchTemplate),
          }),
        },
      },
    },
  ];
}

/** The launch template of a node group stays the same one; EKS wants its name or its id, not both. */
function templateVersion(
  { launchTemplate }: WantedNodegroup,
  { id, name, version }: NonNullable<AwsNodegroup['launchTemplate']>,
) {
  return {
    ...(id ? { id } : { name }),
    version: launchTemplate?.version ?? version,
  };
}
