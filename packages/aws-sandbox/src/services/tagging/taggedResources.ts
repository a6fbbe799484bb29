import type { OperationContext } from '../../server/Operation';
import type { Place, TableKey } from '../../world/World';
import { meshTables } from '../appmesh/tables';
import { ec2Arn, taggedKinds } from '../ec2/taggedKinds';
import { liveAccessEntries } from '../eks/access/findAccessEntry';
import { liveAddons } from '../eks/addons/findAddon';
import { liveCapabilities } from '../eks/capabilities/findCapability';
import { liveClusters } from '../eks/findCluster';
import { liveFargateProfiles } from '../eks/findFargateProfile';
import { liveNodegroups } from '../eks/findNodegroup';
import { liveIdentityProviders } from '../eks/identityproviders/findIdentityProvider';
import { nodegroupInstances } from '../eks/nodegroupInstances';
import { livePodIdentities } from '../eks/podidentity/findPodIdentity';
import { loadBalancerTable } from '../elbv2/tables';
import {
  instanceProfileTable,
  oidcProviderTable,
  policyTable,
} from '../iam/tables';
import { queueTable } from '../sqs/tables';
import { latticeKinds, type LatticeKindName } from '../vpclattice/kinds';
import { LatticePlace } from '../vpclattice/LatticePlace';
import type { TaggedResource } from './TaggedResource';

type Context = Pick<OperationContext, 'place' | 'globalPlace' | 'now'>;

type Source = (context: Context) => TaggedResource[];

const ofEc2: Source = context => {
  const { place } = context;
  const rows = taggedKinds.flatMap(({ table }) =>
    [...place.table(table)].map(([id, { tags }]) => ({
      arn: ec2Arn(place, id),
      tags,
    })),
  );
  const nodes = nodegroupInstances(context).map(({ instanceId, tags }) => ({
    arn: ec2Arn(place, instanceId),
    tags,
  }));
  return [...rows, ...nodes];
};

const ofEks: Source = context =>
  liveClusters(context).flatMap(({ name, arn, tags }) =>
    [
      { arn, tags },
      ...liveNodegroups(name, context).map(row => ({
        arn: row.nodegroupArn,
        tags: row.tags,
      })),
      ...liveFargateProfiles(name, context).map(row => ({
        arn: row.fargateProfileArn,
        tags: row.tags,
      })),
      ...liveAddons(name, context).map(row => ({
        arn: row.addonArn,
        tags: row.tags,
      })),
      ...livePodIdentities(name, context).map(row => ({
        arn: row.associationArn,
        tags: row.tags,
      })),
      ...liveAccessEntries(name, context).map(row => ({
        arn: row.accessEntryArn,
        tags: row.tags,
      })),
      ...liveCapabilities(name, context),
      ...liveIdentityProviders(name, context),
    ].map(each => ({ arn: each.arn, tags: each.tags ?? {} })),
  );

const ofLattice: Source = context => {
  const place = new LatticePlace(context);
  return Object.keys(latticeKinds).flatMap(name =>
    place.list(name as LatticeKindName),
  );
};

/** IAM answers for its resources in one region. */
const ofIam: Source = ({ place, globalPlace }) =>
  place.region === 'us-east-1'
    ? rowsOf(globalPlace, [
        instanceProfileTable,
        oidcProviderTable,
        policyTable,
      ])
    : [];

const sources: Source[] = [
  ofEc2,
  ofEks,
  ofLattice,
  ofIam,
  ({ place }) => rowsOf(place, Object.values(meshTables)),
  ({ place }) => rowsOf(place, [queueTable, loadBalancerTable]),
];

/** Everything of a place that carries tags, by ARN; what has none is left out, as AWS does. */
export function taggedResources(context: Context): TaggedResource[] {
  return sources
    .flatMap(source => source(context))
    .filter(({ tags }) => Object.keys(tags).length > 0);
}

function rowsOf(
  place: Place,
  tables: TableKey<TaggedResource>[],
): TaggedResource[] {
  return tables.flatMap(table => [...place.table(table).values()]);
}
