import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { describePlace } from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import { givenTexts } from '../../picker/givenText';
import { fieldText, scopeValue } from '../../picker/parentValues';
import { findingText } from './findingText';
import { judgeSubnets } from './judgeSubnets';
import type { EksSubnetPickerUiOptions } from './schema';

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
  if (new Set(subnetIds).size < 2) {
    field.addError(
      `Choose at least two subnets in two availability zones; there ${
        subnetIds.length === 1 ? 'is 1' : 'are 0'
      }.`,
    );
    return;
  }
  const uiOptions = uiSchema?.['ui:options'];
  const scope = scopeValue(formData, uiOptions);
  const api = apiHolder.get(eksApiRef);
  if (!scope || !api) {
    return;
  }
  const vpcId = uiOptions?.vpcId ?? fieldText(formData, uiOptions?.vpcField);
  const listed = await api.getSubnets({ ...scope, vpcId }).then(
    response => response.items,
    () => undefined,
  );
  if (!listed) {
    return;
  }
  const known = new Set(listed.map(subnet => subnet.subnetId));
  const strangers = subnetIds.filter(id => !known.has(id));
  for (const id of strangers) {
    field.addError(
      `There is no '${id}' among the subnets of ${
        vpcId ?? describePlace(scope)
      }.`,
    );
  }
  if (strangers.length > 0) {
    return;
  }
  for (const finding of judgeSubnets({ scope, subnetIds, listed })) {
    if (finding.severity === 'error') {
      field.addError(findingText(finding));
    }
  }
};
