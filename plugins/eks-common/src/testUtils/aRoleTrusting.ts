import {
  type IamRole,
  parseTrustPolicy,
} from '@eks-platform/backstage-plugin-eks-common';
import { anIamRole } from './builders';

/**
 * A workload role with a trust policy: its document, or its statements.
 *
 * @public
 */
export function aRoleTrusting(
  policy: string | object[],
  overrides: Partial<IamRole> = {},
): IamRole {
  const trustDocument =
    typeof policy === 'string'
      ? policy
      : JSON.stringify({ Version: '2012-10-17', Statement: policy });
  return anIamRole({
    trust: parseTrustPolicy(trustDocument),
    trustDocument,
    ...overrides,
  });
}
