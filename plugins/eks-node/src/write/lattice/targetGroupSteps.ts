import {
  CreateTargetGroupCommand,
  RegisterTargetsCommand,
} from '@aws-sdk/client-vpc-lattice';
import type { LatticeTargetGroupRequest } from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import { CreationFailedError } from '../CreationFailedError';
import { LatticeFinder } from './LatticeFinder';
import type { LatticeStep } from './LatticeStep';

/** A target group and the targets that are registered with it. */
export function targetGroupSteps(
  aws: AwsScope,
  group: LatticeTargetGroupRequest,
  tags: Record<string, string> | undefined,
): LatticeStep[] {
  const { name, type, config, targets = [] } = group;
  const title = `target group '${name}'`;
  const { vpcLattice, scope } = aws;
  const steps: LatticeStep[] = [
    {
      title,
      path: `targetgroup/${name}`,
      wanted: { type, config },
      async describe(signal) {
        const found = await new LatticeFinder(aws, signal).targetGroup(name);
        return (
          found && {
            status: found.status ?? 'ACTIVE',
            fields: found,
            id: found.id,
            arn: found.arn,
            failure: found.failureMessage,
          }
        );
      },
      async apply(clientToken, signal) {
        await askAws(
          {
            operation: 'vpc-lattice:CreateTargetGroup',
            resource: title,
            scope,
          },
          () =>
            vpcLattice.send(
              new CreateTargetGroupCommand({
                name,
                type,
                config,
                tags,
                clientToken,
              }),
              { abortSignal: signal },
            ),
        );
      },
    },
  ];
  return targets.length === 0 ? steps : [...steps, targetsStep(aws, group)];
}

/** Targets that are there already stay; what others have registered makes no difference. */
function targetsStep(
  aws: AwsScope,
  { name, targets = [] }: LatticeTargetGroupRequest,
): LatticeStep {
  const title = `targets of target group '${name}'`;
  return {
    title,
    path: `targetgroup/${name}/targets`,
    wanted: { targets },
    async describe(signal) {
      const finder = new LatticeFinder(aws, signal);
      const { id } = (await finder.targetGroup(name)) ?? {};
      const found = id ? await finder.targets(id) : [];
      const areThere = targets.every(target =>
        found.some(
          other =>
            other.id === target.id &&
            (target.port === undefined || other.port === target.port) &&
            other.status !== 'DRAINING',
        ),
      );
      return areThere ? { status: 'ACTIVE', fields: { targets } } : undefined;
    },
    async apply(_, signal) {
      const group = await new LatticeFinder(aws, signal).targetGroup(name);
      const answer = await askAws(
        {
          operation: 'vpc-lattice:RegisterTargets',
          resource: title,
          scope: aws.scope,
        },
        () =>
          aws.vpcLattice.send(
            new RegisterTargetsCommand({
              targetGroupIdentifier: group?.id,
              targets,
            }),
            { abortSignal: signal },
          ),
      );
      const refused = answer.unsuccessful ?? [];
      if (refused.length > 0) {
        throw new CreationFailedError(
          `AWS did not take all ${title}: ${refused
            .map(({ id, failureMessage }) => `${id}: ${failureMessage}`)
            .join('; ')}`,
        );
      }
    },
  };
}
