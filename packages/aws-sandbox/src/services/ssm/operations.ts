import type { OperationTable } from '../../server/Operation';
import { getParameter } from './getParameter';
import { getParameters } from './getParameters';
import { getParametersByPath } from './getParametersByPath';

/** The SSM operations of the sandbox. */
export const ssmOperations: OperationTable = {
  GetParameter: getParameter,
  GetParameters: getParameters,
  GetParametersByPath: getParametersByPath,
};
