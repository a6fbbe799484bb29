import type { ActionContext } from '@backstage/plugin-scaffolder-node';
import {
  describePlace,
  type Scope,
} from '@eks-platform/backstage-plugin-eks-common';
import type { AwsScope } from '@eks-platform/backstage-plugin-eks-node';
import type { JsonObject } from '@backstage/types';
import type { ActionDependencies } from './ActionDependencies';

/** One run of an action: who asked, where, and until when. */
export interface ActionRun {
  /** For example `eks:cluster:create`. */
  actionId: string;
  ctx: Pick<
    ActionContext<JsonObject>,
    'logger' | 'checkpoint' | 'task' | 'step' | 'signal' | 'isDryRun' | 'user'
  >;
  deps: ActionDependencies;
  aws: AwsScope;
  scope: Scope;
  /** The scope in words, for example `eu-west-1 of 111122223333`. */
  place: string;
  /** Milliseconds of `performance.now()` after which nothing is waited for any more. */
  deadline: number;
}

/**
 * Begins a run: finds the scope among the configured ones and signs in to it in the name of the user and the task.
 *
 * @throws InputError naming the configured accounts and regions when the scope is not among them.
 */
export async function startRun(options: {
  actionId: string;
  ctx: ActionRun['ctx'];
  deps: ActionDependencies;
  input: { accountId: string; region: string; timeoutMinutes?: number };
}): Promise<ActionRun> {
  const { actionId, ctx, deps, input } = options;
  const scope = { accountId: input.accountId, region: input.region };
  const aws = await deps.eks.forScope(scope, {
    attribution: { userEntityRef: ctx.user?.ref, taskId: ctx.task.id },
  });
  return {
    actionId,
    ctx,
    deps,
    aws,
    scope,
    place: describePlace(scope),
    deadline: performance.now() + (input.timeoutMinutes ?? 10) * 60_000,
  };
}
