import type {
  GetParameterRequest,
  GetParameterResult,
} from '@aws-sdk/client-ssm';
import { AwsError } from '../../server/AwsError';
import type { Operation } from '../../server/Operation';
import { findParameter } from './findParameter';
import { showParameter } from './showParameter';

/** One parameter. */
export const getParameter: Operation<
  GetParameterRequest,
  GetParameterResult
> = (input, { region }) => {
  const found = findParameter(input.Name!, region);
  if (!found) {
    throw new AwsError(
      'ParameterNotFound',
      `Parameter ${input.Name} not found in ${region}; the sandbox has the public parameters of EKS node images`,
    );
  }
  return { Parameter: showParameter(found, region) };
};
