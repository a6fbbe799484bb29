import { AwsError } from '../../server/AwsError';
import type { OperationTable } from '../../server/Operation';

/** Lets operations answer EC2's dry run, which every one of them knows: permitted, but not done. */
export function withDryRun(operations: OperationTable): OperationTable {
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      name,
      (input, context) => {
        if (input.DryRun) {
          throw new AwsError(
            'DryRunOperation',
            'Request would have succeeded, but DryRun flag is set.',
            { status: 412 },
          );
        }
        return operation(input, context);
      },
    ]),
  );
}
