import {
  GetParameterCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { step } from './step';
import type { Walk } from './Walk';

const recommended =
  '/aws/service/eks/optimized-ami/1.35/amazon-linux-2023/x86_64/standard/recommended';
const imageId = `${recommended}/image_id`;

/** The public parameters that name the images of nodes. */
export const ssmWalk: Walk = {
  service: 'ssm',
  client: config => new SSMClient(config),
  steps: [
    step(GetParameterCommand, () => ({ Name: imageId }), {
      check: ({ Parameter }) => /^ami-/.test(Parameter?.Value ?? ''),
    }),
    step(GetParametersCommand, () => ({ Names: [imageId, '/nothing'] }), {
      check: ({ Parameters = [], InvalidParameters = [] }) =>
        Parameters.length === 1 && InvalidParameters[0] === '/nothing',
    }),
    step(
      GetParametersByPathCommand,
      () => ({ Path: recommended, Recursive: true }),
      { check: ({ Parameters = [] }) => Parameters.length > 0 },
    ),
  ],
};
