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
 * What was read from AWS, with what the same platform makes laid over it. What exists counts before what is planned, but for
 * roles: one that is half made after a crash is judged as it will be. A fact that could not be read stays unknown.
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
        found => roleOf(planned, handed.roleArn) ?? found,
      ),
    }),
    ...(facts.nodeRole && {
      nodeRole: overlay(
        facts.nodeRole,
        found => roleOf(planned, handed.nodeRoleArn) ?? found,
      ),
    }),
    ...(facts.roles && {
      roles: overlay(facts.roles, found => unite(planned.roles, found, 'arn')),
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

/** The first ones, and of the others those that are not among them. */
function unite<Item>(first: Item[], others: Item[], key: keyof Item): Item[] {
  return [
    ...first,
    ...others.filter(item => !first.some(other => other[key] === item[key])),
  ];
}
