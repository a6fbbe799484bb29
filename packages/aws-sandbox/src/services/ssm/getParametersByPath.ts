import type {
  GetParametersByPathRequest,
  GetParametersByPathResult,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../server/AwsError';
import type { Operation } from '../../server/Operation';
import { page } from '../page';
import { publicParameters } from './publicParameters';
import { showParameter } from './showParameter';

/** The parameters directly below a path, or anywhere below it when asked so, page by page. */
export const getParametersByPath: Operation<
  GetParametersByPathRequest,
  GetParametersByPathResult
> = (input, { region }) => {
  const { MaxResults = 10, NextToken, Recursive } = input;
  const path = input.Path!.replace(/\/$/, '');
  if (!input.Path!.startsWith('/')) {
    throw new AwsError(
      'ValidationException',
      `The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward slash "/", found '${input.Path}'`,
    );
  }
  if (!(MaxResults >= 1 && MaxResults <= 10)) {
    throw new AwsError(
      'ValidationException',
      `1 validation error detected: Value '${MaxResults}' at 'maxResults' failed to satisfy constraint: Member must have value between 1 and 10`,
    );
  }
  const below = [...publicParameters(region).values()].filter(
    ({ name }) =>
      name.startsWith(`${path}/`) &&
      (Recursive || !name.slice(path.length + 1).includes('/')),
  );
  const { items, nextToken } = page(below, {
    keyOf: ({ name }) => name,
    size: MaxResults,
    nextToken: NextToken,
    invalidToken: () =>
      new AwsError('InvalidNextToken', 'The specified token is not valid.'),
  });
  return {
    Parameters: items.map(row => showParameter(row, region)),
    NextToken: nextToken,
  };
};
