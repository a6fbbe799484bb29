import type { CreateFargateProfileRequest } from '@aws-sdk/client-eks';
import { invalidParameter } from '../errors';
import { quotaOf } from '../quotas';
import { checkName } from './checkName';
import { checkTags } from './checkTags';

const MAXIMUM_SELECTORS = quotaOf('fargateSelectorsPerProfile');
const MAXIMUM_SELECTOR_LABELS = quotaOf('fargateLabelPairsPerSelector');

/**
 * Checks what can be checked of a CreateFargateProfile request by itself.
 *
 * @throws AwsError InvalidParameterException.
 */
export function checkFargateInput(input: CreateFargateProfileRequest): void {
  const subject = {
    clusterName: input.clusterName,
    fargateProfileName: input.fargateProfileName,
  };
  checkName({
    what: 'Fargate profile name',
    name: input.fargateProfileName!,
    maximumLength: 100,
    subject,
  });
  checkTags(input.tags, message => invalidParameter(message, subject));
  const selectors = input.selectors ?? [];
  if (selectors.length < 1 || selectors.length > MAXIMUM_SELECTORS) {
    throw invalidParameter(
      `A Fargate profile needs 1 to ${MAXIMUM_SELECTORS} selectors, found ${selectors.length}`,
      subject,
    );
  }
  for (const { namespace, labels } of selectors) {
    if (!namespace) {
      throw invalidParameter(
        'Every selector of a Fargate profile needs a namespace',
        subject,
      );
    }
    const count = Object.keys(labels ?? {}).length;
    if (count > MAXIMUM_SELECTOR_LABELS) {
      throw invalidParameter(
        `The selector for namespace '${namespace}' can have at most ${MAXIMUM_SELECTOR_LABELS} labels, found ${count}`,
        subject,
      );
    }
  }
}
