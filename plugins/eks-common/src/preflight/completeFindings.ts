import { describePlace } from './describePlace';
import type { PreflightFacts } from './facts';
import type { Finding } from './Finding';

const SEVERITIES: Array<Finding['severity']> = ['error', 'warning', 'info'];

/** What each fact is called when it could not be read. */
const FACT_TITLES: Record<
  Exclude<keyof PreflightFacts, 'scope' | 'callerPermissions' | 'quotas'>,
  string
> = {
  subnets: 'the subnets',
  siblings: 'what there is already',
  vpcEndpoints: 'the VPC endpoints',
  vpc: 'the VPC',
  role: 'the role',
  nodeRole: 'the role of the nodes',
  roles: 'the roles',
  managedPolicies: 'the managed policies',
  clusterVersions: 'the Kubernetes versions offered',
  nodegroups: 'the node groups of the cluster',
  insights: 'the insights into the cluster',
  instanceTypes: 'the instance types',
  cluster: 'the cluster',
  clusters: 'the clusters',
  oidcProviders: "the account's OIDC providers",
  compute: "the cluster's node groups and Fargate profiles",
  addonNames: "the cluster's add-ons",
  addonOffer: 'the versions of the add-on',
  addonConfiguration: 'what the configuration of the add-on may hold',
  accessPolicies: 'the access policies',
  identityProviderConfigs: "the cluster's identity providers",
  capabilities: "the cluster's capabilities",
  mesh: 'the mesh',
  meshObjects: 'the objects of the mesh',
};

/** Adds a warning for each fact that could not be read, and brings errors to the front. */
export function completeFindings(
  findings: Finding[],
  facts: PreflightFacts,
): Finding[] {
  const all = [...findings, ...unknownFacts(facts)];
  return SEVERITIES.flatMap(severity =>
    all.filter(finding => finding.severity === severity),
  );
}

function unknownFacts(facts: PreflightFacts): Finding[] {
  // Rules of their own speak of what is left out here.
  const { scope, callerPermissions, quotas, ...answers } = facts;
  return Object.entries(answers).flatMap(([name, fact]): Finding[] => {
    if (!fact || fact.known) {
      return [];
    }
    const title = FACT_TITLES[name as keyof typeof FACT_TITLES];
    return [
      {
        severity: 'warning',
        code: 'FACT_UNKNOWN',
        message: `Could not read ${title} in ${describePlace(scope)}: ${
          fact.reason
        }`,
        remedy: `Allow Backstage's role to read ${title}, so that mistakes are found before anything is done.`,
      },
    ];
  });
}
