import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { describePlace } from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import { givenTexts } from '../../picker/givenText';
import { findingText } from './findingText';
import { judgeSubnets } from './judgeSubnets';
import type { EksSubnetPickerUiOptions } from './schema';
import { loadSubnets, subnetParent } from './subnetParent';

const SUBNET_ID = /^subnet-[0-9a-f]{8,17}$/;

/**
 * Refuses what are not subnet ids and what EKS would refuse of them. When AWS cannot be asked, only what is typed is judged;
 * the action looks again before it creates anything.
 *
 * @public
 */
export const validateSubnets: CustomFieldValidator<
  string[],
  EksSubnetPickerUiOptions
> = async (value, field, { apiHolder, formData, uiSchema }) => {
  const subnetIds = givenTexts(value);
  if (!subnetIds) {
    return;
  }
  const malformed = subnetIds.filter(id => !SUBNET_ID.test(id));
  for (const id of malformed) {
    field.addError(
      `'${id}' is not a subnet id. One looks like subnet-0a1b2c3d4e5f67890.`,
    );
  }
  if (malformed.length > 0) {
    return;
  }
  const uiOptions = uiSchema?.['ui:options'];
  const isForCluster = Boolean(uiOptions?.cluster ?? uiOptions?.clusterField);
  if (isForCluster && subnetIds.length === 0) {
    return;
  }
  if (!isForCluster && new Set(subnetIds).size < 2) {
    field.addError(
      `Choose at least two subnets in two availability zones; there ${
        subnetIds.length === 1 ? 'is 1' : 'are 0'
      }.`,
    );
    return;
  }
  const parent = subnetParent(formData, uiOptions);
  const api = apiHolder.get(eksApiRef);
  if (!parent || !api) {
    return;
  }
  const listed = await loadSubnets(api, {
    ...parent,
    onlyPrivate: uiOptions?.onlyPrivate,
  }).catch(() => undefined);
  if (!listed) {
    return;
  }
  const known = new Set(listed.map(subnet => subnet.subnetId));
  const strangers = subnetIds.filter(id => !known.has(id));
  for (const id of strangers) {
    field.addError(
      `There is no '${id}' among the subnets of ${
        parent.vpcId ?? parent.cluster ?? describePlace(parent.scope)
      }.`,
    );
  }
  if (strangers.length > 0 || isForCluster) {
    return;
  }
  const { scope } = parent;
  for (const finding of judgeSubnets({ scope, subnetIds, listed })) {
    if (finding.severity === 'error') {
      field.addError(findingText(finding));
    }
  }
};
