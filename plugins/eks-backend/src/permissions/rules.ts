import {
  createConditionExports,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { type EksResource, eksResourceRef } from './EksResource';

const isInAccount = createPermissionRule({
  name: 'IS_IN_ACCOUNT',
  description: 'Allow what is in one of these AWS accounts',
  resourceRef: eksResourceRef,
  paramsSchema: z.object({
    accountIds: z.array(z.string()).describe('Twelve digits each'),
  }),
  apply: ({ accountId }: EksResource, { accountIds }) =>
    accountIds.includes(accountId),
  toQuery: ({ accountIds }) => ({ key: 'accountId', values: accountIds }),
});

const isInRegion = createPermissionRule({
  name: 'IS_IN_REGION',
  description: 'Allow what is in one of these AWS regions',
  resourceRef: eksResourceRef,
  paramsSchema: z.object({
    regions: z.array(z.string()).describe('AWS region names'),
  }),
  apply: ({ region }: EksResource, { regions }) => regions.includes(region),
  toQuery: ({ regions }) => ({ key: 'region', values: regions }),
});

const isOwnedBy = createPermissionRule({
  name: 'IS_OWNED_BY',
  description:
    'Allow what one of these owns, by its owner tag or else by its scope',
  resourceRef: eksResourceRef,
  paramsSchema: z.object({
    owners: z.array(z.string()).describe('Entity references'),
  }),
  apply: ({ owner }: EksResource, { owners }) => owners.includes(owner),
  toQuery: ({ owners }) => ({ key: 'owner', values: owners }),
});

/**
 * The rules by which a policy may decide.
 *
 * @alpha
 */
export const eksPermissionRules = { isInAccount, isInRegion, isOwnedBy };

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: eksResourceRef,
  rules: eksPermissionRules,
});

/**
 * Conditions for a policy's decisions about what the suite keeps.
 *
 * @example
 * ```ts
 * if (isPermission(request.permission, eksInventoryReadPermission)) {
 *   return createEksConditionalDecision(request.permission, {
 *     anyOf: [
 *       eksConditions.isOwnedBy({ owners: user.info.ownershipEntityRefs }),
 *       eksConditions.isInAccount({ accountIds: ['111122223333'] }),
 *     ],
 *   });
 * }
 * ```
 *
 * @alpha
 */
export const eksConditions = conditions;

/**
 * Makes a policy's decision of conditions.
 *
 * @alpha
 */
export const createEksConditionalDecision = createConditionalDecision;
