import { stableIamId } from '../../../world/stableId';
import type { PolicyRow } from '../tables';
import { awsManagedActions } from './awsManagedActions';

const CREATED_AT = Date.parse('2018-05-27T21:06:14Z');

/** AWS's own managed policies by ARN. */
export const awsManagedPolicies: ReadonlyMap<string, PolicyRow> = new Map(
  Object.entries(awsManagedActions).map(([pathAndName, actions]) => {
    const row = managedPolicy(pathAndName, actions);
    return [row.arn, row];
  }),
);

/** ARN of one of AWS's own managed policies, for example `service-role/AmazonEBSCSIDriverPolicy`. */
export function awsManagedPolicyArn(pathAndName: string): string {
  return `arn:aws:iam::aws:policy/${pathAndName}`;
}

function managedPolicy(pathAndName: string, actions: string[]): PolicyRow {
  const nameStart = pathAndName.lastIndexOf('/') + 1;
  const arn = awsManagedPolicyArn(pathAndName.slice(1));
  return {
    policyName: pathAndName.slice(nameStart),
    path: pathAndName.slice(0, nameStart),
    policyId: stableIamId('ANPA', arn),
    arn,
    tags: {},
    versions: [
      {
        versionId: 'v1',
        document: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
        }),
        createdAt: CREATED_AT,
      },
    ],
    defaultVersionId: 'v1',
    createdAt: CREATED_AT,
    updatedAt: CREATED_AT,
  };
}
