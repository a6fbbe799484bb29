import type {
  GetPolicyVersionRequest,
  GetPolicyVersionResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { constraintError, noSuchEntity } from './errors';
import { findShownPolicy } from './findPolicy';
import { showPolicyVersion } from './showPolicy';

/** One version of a managed policy with its document. */
export const getPolicyVersion: Operation<
  GetPolicyVersionRequest,
  GetPolicyVersionResponse
> = (input, { globalPlace }) => {
  const versionId = input.VersionId!;
  const pattern = 'v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?';
  if (!new RegExp(`^${pattern}$`).test(versionId)) {
    throw constraintError(
      'versionId',
      versionId,
      `satisfy regular expression pattern: ${pattern}`,
    );
  }
  const policy = findShownPolicy(globalPlace, input.PolicyArn!);
  const version = policy.versions.find(row => row.versionId === versionId);
  if (!version) {
    throw noSuchEntity(
      `Policy ${policy.arn} version ${versionId} does not exist or is not attachable.`,
    );
  }
  return { PolicyVersion: showPolicyVersion(version, policy) };
};
