import {
  factValue,
  knownFact,
  type Cluster,
  type Fact,
  type PreflightFacts,
} from '@eks-platform/backstage-plugin-eks-common';
import { oidcProviderArn } from '@eks-platform/backstage-plugin-eks-node';
import type { PlannedFacts } from './PlannedFacts';

/**
 * What was read from AWS, with what the same platform makes laid over it. What exists counts before what is planned, and a
 * fact that could not be read stays unknown.
 *
 * @param handed - The roles that the request hands over.
 */
export function overlayFacts(
  facts: PreflightFacts,
  planned: PlannedFacts,
  handed: { roleArn?: string; nodeRoleArn?: string } = {},
): PreflightFacts {
  const { scope } = facts;
  const cluster = facts.cluster && overlayCluster(facts.cluster, planned);
  const clusters =
    facts.clusters &&
    overlay(facts.clusters, found =>
      found.length === 0 && planned.cluster
        ? [planned.cluster]
        : found.map(known => withIssuer(known, planned)),
    );
  const issuers = (factValue(clusters) ?? []).flatMap(
    ({ oidcIssuer }) => oidcIssuer ?? [],
  );
  return {
    ...facts,
    ...(cluster && { cluster }),
    ...(clusters && { clusters }),
    ...(facts.role && {
      role: overlay(
        facts.role,
        found => found ?? roleOf(planned, handed.roleArn),
      ),
    }),
    ...(facts.nodeRole && {
      nodeRole: overlay(
        facts.nodeRole,
        found => found ?? roleOf(planned, handed.nodeRoleArn),
      ),
    }),
    ...(facts.roles && {
      roles: overlay(facts.roles, found => unite(found, planned.roles, 'arn')),
    }),
    ...(facts.oidcProviders && {
      oidcProviders: overlay(facts.oidcProviders, found =>
        planned.hasOidcProvider
          ? [...found, ...issuers.map(url => oidcProviderArn(scope, url))]
          : found,
      ),
    }),
    ...overlayContents(facts, planned, factValue(cluster)),
  };
}

function roleOf(planned: PlannedFacts, roleArn: string | undefined) {
  return planned.roles.find(({ arn }) => arn === roleArn);
}

function overlayCluster(
  fact: Fact<Cluster | undefined>,
  planned: PlannedFacts,
): Fact<Cluster | undefined> {
  return overlay(fact, found =>
    found ? withIssuer(found, planned) : planned.cluster,
  );
}

/** A cluster that is being made gets its issuer later. */
function withIssuer(cluster: Cluster, planned: PlannedFacts): Cluster {
  return {
    ...cluster,
    oidcIssuer: cluster.oidcIssuer ?? planned.cluster?.oidcIssuer,
  };
}

/** What is in the cluster, and what the platform adds to it. */
function overlayContents(
  facts: PreflightFacts,
  planned: PlannedFacts,
  cluster: Cluster | undefined,
): Partial<PreflightFacts> {
  const isPlanned = cluster !== undefined && !factValue(facts.cluster);
  const compute = isPlanned
    ? knownFact({ nodegroupNames: [], fargateProfiles: [] })
    : facts.compute;
  const addonNames = isPlanned ? knownFact([]) : facts.addonNames;
  return {
    ...(compute && {
      compute: overlay(compute, found => ({
        nodegroupNames: [
          ...new Set([
            ...found.nodegroupNames,
            ...planned.compute.nodegroupNames,
          ]),
        ],
        fargateProfiles: unite(
          found.fargateProfiles,
          planned.compute.fargateProfiles,
          'name',
        ),
      })),
    }),
    ...(addonNames && {
      addonNames: overlay(addonNames, found => [
        ...new Set([...found, ...planned.addonNames]),
      ]),
    }),
  };
}

function overlay<Value>(
  fact: Fact<Value>,
  change: (value: Value) => Value,
): Fact<Value> {
  return fact.known ? knownFact(change(fact.value)) : fact;
}

/** What exists, and of what is planned the rest. */
function unite<Item>(found: Item[], planned: Item[], key: keyof Item): Item[] {
  return [
    ...found,
    ...planned.filter(item => !found.some(other => other[key] === item[key])),
  ];
}
