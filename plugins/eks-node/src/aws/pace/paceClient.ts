import type { Scope } from '@eks-platform/backstage-plugin-eks-common';
import type {
  FinalizeHandler,
  HandlerExecutionContext,
  Pluggable,
} from '@smithy/types';
import { classifyAwsError } from '../classifyAwsError';
import type { AwsPace } from './AwsPace';

/**
 * Makes a client's calls wait for their turn, each attempt anew, and slows down when AWS throttles. It stands between
 * the retries and the signature: what is tried again takes another turn, and no signature grows old while it waits.
 */
export function paceClient<
  Input extends object,
  Output extends object,
>(options: {
  pace: AwsPace;
  scope: Scope;
  service: string;
}): Pluggable<Input, Output> {
  const { pace, scope, service } = options;
  return {
    applyToStack: stack =>
      stack.addRelativeTo(
        (
            next: FinalizeHandler<Input, Output>,
            { commandName = 'Command' }: HandlerExecutionContext,
          ): FinalizeHandler<Input, Output> =>
          async args => {
            const call = {
              scope,
              service,
              operation: commandName.replace(/Command$/, ''),
            };
            const bucket = pace.bucketFor(call);
            await bucket.take();
            try {
              const answer = await next(args);
              pace.tell(call, 'answered');
              return answer;
            } catch (error) {
              const isThrottled = classifyAwsError(error) === 'throttled';
              if (isThrottled) {
                bucket.slowDown();
              }
              pace.tell(call, isThrottled ? 'throttled' : 'failed');
              throw error;
            }
          },
        {
          name: 'eksSuitePace',
          relation: 'before',
          toMiddleware: 'httpSigningMiddleware',
        },
      ),
  };
}
