import type { OperationTable } from '../../server/Operation';
import { getResources } from './getResources';
import { getTagKeys } from './getTagKeys';
import { getTagValues } from './getTagValues';

/** The operations of the Resource Groups Tagging API in the sandbox. */
export const taggingOperations: OperationTable = {
  GetResources: getResources,
  GetTagKeys: getTagKeys,
  GetTagValues: getTagValues,
};
