import type {
  CreatePolicyRequest,
  CreatePolicyResponse,
} from '@aws-sdk/client-iam';
import type { Operation } from '../../server/Operation';
import { stableIamId } from '../../world/stableId';
import { entityAlreadyExists, limitExceeded } from './errors';
import { checkPermissionsPolicy } from './policies/checkPermissionsPolicy';
import {
  checkDescription,
  checkEntityName,
  checkPath,
} from './rules/checkNames';
import { showPolicyIdentity } from './showPolicy';
import { entityKey, policyTable, type PolicyRow } from './tables';
import { mergeTags, showTags } from './tags';

/** Largest managed policy, in characters without white space. */
const MAXIMUM_SIZE = 6144;

/** Makes a customer managed policy. */
export const createPolicy: Operation<
  CreatePolicyRequest,
  CreatePolicyResponse
> = (input, { globalPlace, accountId, now }) => {
  const policyName = input.PolicyName!;
  const path = input.Path ?? '/';
  const document = input.PolicyDocument!;
  checkEntityName('policyName', policyName);
  checkPath(path);
  checkDescription(input.Description);
  const tags = mergeTags({}, input.Tags);
  checkPermissionsPolicy(document);
  if (document.replace(/\s/g, '').length > MAXIMUM_SIZE) {
    throw limitExceeded(`Cannot exceed quota for PolicySize: ${MAXIMUM_SIZE}`);
  }
  const policies = globalPlace.table(policyTable);
  if (policies.has(entityKey(policyName))) {
    throw entityAlreadyExists(
      `A policy called ${policyName} already exists. Duplicate names are not allowed.`,
    );
  }
  const createdAt = now();
  const arn = `arn:aws:iam::${accountId}:policy${path}${policyName}`;
  const row: PolicyRow = {
    policyName,
    path,
    policyId: stableIamId('ANPA', `${arn}@${createdAt}`),
    arn,
    description: input.Description,
    tags,
    versions: [{ versionId: 'v1', document, createdAt }],
    defaultVersionId: 'v1',
    createdAt,
    updatedAt: createdAt,
  };
  policies.set(entityKey(policyName), row);
  return {
    Policy: {
      ...showPolicyIdentity(row, globalPlace),
      Tags: showTags(row.tags),
    },
  };
};
