import type {
  GetParametersRequest,
  GetParametersResult,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../server/AwsError';
import type { Operation } from '../../server/Operation';
import { findParameter } from './findParameter';
import { showParameter } from './showParameter';

/** Up to ten parameters; names that there are not are told apart. */
export const getParameters: Operation<
  GetParametersRequest,
  GetParametersResult
> = (input, { region }) => {
  const names = input.Names!;
  if (names.length < 1 || names.length > 10) {
    throw new AwsError(
      'ValidationException',
      `1 validation error detected: Value at 'names' failed to satisfy constraint: Member must have length between 1 and 10, found ${names.length}`,
    );
  }
  const found = names.map(name => findParameter(name, region));
  return {
    Parameters: found.flatMap(row => (row ? [showParameter(row, region)] : [])),
    InvalidParameters: names.filter((_, index) => !found[index]),
  };
};
