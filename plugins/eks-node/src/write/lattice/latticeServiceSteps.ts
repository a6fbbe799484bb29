import {
  CreateListenerCommand,
  CreateRuleCommand,
  CreateServiceCommand,
  CreateServiceNetworkServiceAssociationCommand,
  type RuleAction,
  type RuleMatch,
} from '@aws-sdk/client-vpc-lattice';
import type {
  LatticeActionRequest,
  LatticeListenerRequest,
  LatticeServiceRequest,
} from '@eks-platform/backstage-plugin-eks-common';
import { askAws } from '../../aws/askAws';
import type { AwsScope } from '../../EksService';
import { authPolicyStep } from './authPolicyStep';
import { LatticeFinder } from './LatticeFinder';
import type { LatticeStep } from './LatticeStep';
import { targetGroupSteps } from './targetGroupSteps';

/**
 * What has to exist for a service, in the order in which Lattice takes it: target groups and their targets, the service,
 * who may call, listeners, their rules, and the service network last, so that nobody calls what is not whole.
 *
 * @public
 */
export function latticeServiceSteps(
  aws: AwsScope,
  request: LatticeServiceRequest,
): LatticeStep[] {
  const { name, listeners, targetGroups, authPolicy, tags } = request;
  const title = `service '${name}'`;
  const serviceIdOf = async (signal?: AbortSignal) =>
    (await new LatticeFinder(aws, signal).service(name))?.id;
  return [
    ...targetGroups.flatMap(group => targetGroupSteps(aws, group, tags)),
    serviceStep(aws, request),
    ...(authPolicy === undefined
      ? []
      : [
          authPolicyStep(aws, {
            of: title,
            path: `service/${name}/authpolicy`,
            policy: authPolicy,
            idOf: serviceIdOf,
          }),
        ]),
    ...listeners.flatMap(listener => [
      listenerStep(aws, request, listener),
      ...listener.rules.map(rule => ruleStep(aws, request, listener, rule)),
    ]),
    ...(request.serviceNetworkName === undefined
      ? []
      : [networkStep(aws, request, request.serviceNetworkName)]),
  ];
}

function serviceStep(
  aws: AwsScope,
  request: LatticeServiceRequest,
): LatticeStep {
  const { name, authType, customDomainName, certificateArn, tags } = request;
  const title = `service '${name}'`;
  const wanted = { name, authType, customDomainName, certificateArn };
  return {
    title,
    path: `service/${name}`,
    wanted,
    async describe(signal) {
      const found = await new LatticeFinder(aws, signal).service(name);
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
          operation: 'vpc-lattice:CreateService',
          resource: title,
          scope: aws.scope,
        },
        () =>
          aws.vpcLattice.send(
            new CreateServiceCommand({ ...wanted, tags, clientToken }),
            { abortSignal: signal },
          ),
      );
    },
  };
}

function listenerStep(
  aws: AwsScope,
  service: LatticeServiceRequest,
  listener: LatticeListenerRequest,
): LatticeStep {
  const { name, protocol, port, defaultAction } = listener;
  const title = `listener '${name}' of service '${service.name}'`;
  return {
    title,
    path: `service/${service.name}/listener/${name}`,
    wanted: { protocol, port, defaultAction: withWeights(defaultAction) },
    async describe(signal) {
      const finder = new LatticeFinder(aws, signal);
      const { id } = (await finder.service(service.name)) ?? {};
      const found = id && (await finder.listener(id, name));
      return found
        ? {
            status: 'ACTIVE',
            id: found.id,
            arn: found.arn,
            fields: {
              ...found,
              defaultAction: await namedAction(finder, found.defaultAction),
            },
          }
        : undefined;
    },
    async apply(clientToken, signal) {
      const finder = new LatticeFinder(aws, signal);
      const { id } = (await finder.service(service.name)) ?? {};
      const action = await actionOf(finder, defaultAction);
      await askAws(
        {
          operation: 'vpc-lattice:CreateListener',
          resource: title,
          scope: aws.scope,
        },
        () =>
          aws.vpcLattice.send(
            new CreateListenerCommand({
              serviceIdentifier: id,
              name,
              protocol,
              port,
              defaultAction: action,
              tags: service.tags,
              clientToken,
            }),
            { abortSignal: signal },
          ),
      );
    },
  };
}

function ruleStep(
  aws: AwsScope,
  service: LatticeServiceRequest,
  listener: LatticeListenerRequest,
  rule: LatticeListenerRequest['rules'][number],
): LatticeStep {
  const { name, priority, match, action } = rule;
  const title = `rule '${name}' of listener '${listener.name}' of service '${service.name}'`;
  const placeOf = async (finder: LatticeFinder) => {
    const { id } = (await finder.service(service.name)) ?? {};
    const found = id && (await finder.listener(id, listener.name));
    return id && found && found.id
      ? { serviceIdentifier: id, listenerIdentifier: found.id }
      : undefined;
  };
  return {
    title,
    path: `service/${service.name}/listener/${listener.name}/rule/${name}`,
    wanted: { priority, match, action: withWeights(action) },
    async describe(signal) {
      const finder = new LatticeFinder(aws, signal);
      const place = await placeOf(finder);
      const found = place && (await finder.rule(place, name));
      return (
        found && {
          status: 'ACTIVE',
          id: found.id,
          arn: found.arn,
          fields: {
            ...found,
            action: await namedAction(finder, found.action),
          },
        }
      );
    },
    async apply(clientToken, signal) {
      const finder = new LatticeFinder(aws, signal);
      const place = await placeOf(finder);
      const sent = await actionOf(finder, action);
      await askAws(
        {
          operation: 'vpc-lattice:CreateRule',
          resource: title,
          scope: aws.scope,
        },
        () =>
          aws.vpcLattice.send(
            new CreateRuleCommand({
              serviceIdentifier: place?.serviceIdentifier,
              listenerIdentifier: place?.listenerIdentifier,
              name,
              priority,
              // The SDK types one-of members as unions; it has been judged that one is given.
              match: match as RuleMatch,
              action: sent,
              tags: service.tags,
              clientToken,
            }),
            { abortSignal: signal },
          ),
      );
    },
  };
}

function networkStep(
  aws: AwsScope,
  service: LatticeServiceRequest,
  networkName: string,
): LatticeStep {
  const title = `association of service '${service.name}' with service network '${networkName}'`;
  return {
    title,
    path: `service/${service.name}/servicenetwork/${networkName}`,
    wanted: { serviceNetworkName: networkName },
    async describe(signal) {
      const finder = new LatticeFinder(aws, signal);
      const { id } = (await finder.service(service.name)) ?? {};
      const found = id && (await finder.serviceAssociation(id, networkName));
      return found
        ? {
            status: found.status ?? 'ACTIVE',
            fields: found,
            id: found.id,
            arn: found.arn,
          }
        : undefined;
    },
    async apply(clientToken, signal) {
      const finder = new LatticeFinder(aws, signal);
      const [found, network] = await Promise.all([
        finder.service(service.name),
        finder.serviceNetwork(networkName),
      ]);
      await askAws(
        {
          operation: 'vpc-lattice:CreateServiceNetworkServiceAssociation',
          resource: title,
          scope: aws.scope,
        },
        () =>
          aws.vpcLattice.send(
            new CreateServiceNetworkServiceAssociationCommand({
              serviceIdentifier: found?.id,
              serviceNetworkIdentifier: network?.id,
              tags: service.tags,
              clientToken,
            }),
            { abortSignal: signal },
          ),
      );
    },
  };
}

/** Lattice's weight where none is given. */
const USUAL_WEIGHT = 100;

function withWeights({ forward, fixedResponse }: LatticeActionRequest) {
  return {
    ...(fixedResponse && { fixedResponse }),
    ...(forward && {
      forward: {
        targetGroups: forward.targetGroups.map(
          ({ targetGroupName, weight = USUAL_WEIGHT }) => ({
            targetGroupName,
            weight,
          }),
        ),
      },
    }),
  };
}

/** An action with the identifiers of its target groups, which exist by now. */
async function actionOf(
  finder: LatticeFinder,
  action: LatticeActionRequest,
): Promise<RuleAction> {
  const { forward, fixedResponse } = withWeights(action);
  if (!forward) {
    return { fixedResponse } as RuleAction;
  }
  const groups = await finder.targetGroups();
  const idByName = new Map(groups.map(({ name, id }) => [name, id]));
  return {
    forward: {
      targetGroups: forward.targetGroups.map(({ targetGroupName, weight }) => ({
        targetGroupIdentifier: idByName.get(targetGroupName),
        weight,
      })),
    },
  };
}

/** An action of Lattice with the names of its target groups. */
async function namedAction(
  finder: LatticeFinder,
  action: RuleAction | undefined,
): Promise<unknown> {
  if (!action?.forward) {
    return action;
  }
  const groups = await finder.targetGroups();
  const nameById = new Map(groups.map(({ name, id }) => [id, name]));
  return {
    forward: {
      targetGroups: (action.forward.targetGroups ?? []).map(
        ({ targetGroupIdentifier, weight }) => ({
          targetGroupName: nameById.get(targetGroupIdentifier),
          weight,
        }),
      ),
    },
  };
}
