import type { AskAccess } from '../../authorization/AccessQuestion';
import { requestTags } from '../../authorization/requestTags';
import type { OperationContext } from '../../server/Operation';
import { latticeKinds, type LatticeKindName } from './kinds';
import { LatticePlace } from './LatticePlace';

type Identifiers = Record<string, string | undefined>;

/** The kind of resource that each operation makes. */
const MADE: Record<string, LatticeKindName> = {
  CreateServiceNetwork: 'serviceNetwork',
  CreateService: 'service',
  CreateListener: 'listener',
  CreateRule: 'rule',
  CreateTargetGroup: 'targetGroup',
  CreateServiceNetworkServiceAssociation: 'serviceAssociation',
  CreateServiceNetworkVpcAssociation: 'vpcAssociation',
  CreateAccessLogSubscription: 'accessLogSubscription',
};

/** Members that name a resource by id or ARN, the innermost first. */
const IDENTIFIERS = [
  'ruleIdentifier',
  'listenerIdentifier',
  'targetGroupIdentifier',
  'serviceNetworkServiceAssociationIdentifier',
  'serviceNetworkVpcAssociationIdentifier',
  'accessLogSubscriptionIdentifier',
  'resourceIdentifier',
  'resourceArn',
  'serviceIdentifier',
  'serviceNetworkIdentifier',
];

/** What a caller of VPC Lattice must be allowed; associations ask for both of their ends, too. */
export const askLatticeAccess: AskAccess = (operation, input, context) => {
  const given = input as Identifiers;
  const question = (action: string, resource: string) => ({
    action: `vpc-lattice:${action}`,
    resource,
    resourceTags: () => rowOf(resource, context)?.tags,
  });
  const named = IDENTIFIERS.flatMap(member =>
    typeof given[member] === 'string' ? [given[member]] : [],
  ).map(identifier => arnOf(identifier, context));
  const made = MADE[operation];
  if (!made) {
    const innermost = operation.startsWith('List') ? undefined : named[0];
    return [question(operation, innermost ?? '*')];
  }
  const parent = made === 'listener' || made === 'rule' ? named[0] : undefined;
  const created = `${parent ? `${parent}/` : prefix(context)}${
    latticeKinds[made].arnSegment
  }/*`;
  const ends = made.endsWith('Association') ? named : [];
  const isTagging = Object.keys(requestTags(input)).length > 0;
  return [
    question(operation, created),
    ...ends.map(arn => question(operation, arn)),
    ...(isTagging ? [question('TagResource', created)] : []),
  ];
};

function arnOf(identifier: string, context: OperationContext): string {
  if (identifier.startsWith('arn:')) return identifier;
  const [name, kind] = kindOfId(identifier) ?? [];
  const row = name && new LatticePlace(context).get(name, identifier);
  return (
    row?.arn ?? `${prefix(context)}${kind?.arnSegment ?? '*'}/${identifier}`
  );
}

function rowOf(arn: string, context: OperationContext) {
  const id = arn.slice(arn.lastIndexOf('/') + 1);
  const [name] = kindOfId(id) ?? [];
  return name && new LatticePlace(context).get(name, id);
}

function kindOfId(id: string) {
  const entries = Object.entries(latticeKinds) as [
    LatticeKindName,
    (typeof latticeKinds)[LatticeKindName],
  ][];
  return entries.find(([, kind]) => id.startsWith(`${kind.prefix}-`));
}

function prefix({ region, accountId }: OperationContext): string {
  return `arn:aws:vpc-lattice:${region}:${accountId}:`;
}
