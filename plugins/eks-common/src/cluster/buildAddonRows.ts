import type { PodIdentityAssociation } from '../identity/PodIdentityAssociation';
import type { Addon } from './Addon';
import type { AddonOffer, AddonRow, AddonVersion } from './AddonRow';
import type { Cluster } from './Cluster';

/** What every cluster needs; where EKS does not manage it, somebody else does. */
const CORE_ADDONS = ['vpc-cni', 'coredns', 'kube-proxy'];

/**
 * The add-ons of a cluster beside what EKS offers for its Kubernetes version and for the next one.
 *
 * | installed | offered | state |
 * | --- | --- | --- |
 * | failed or degraded | any | failing |
 * | does not fit the cluster's version | yes | conflict |
 * | older than the default | yes | outdated |
 * | the default or newer | yes | current |
 * | – or nothing known of the offer | – | unknown |
 *
 * @param options - `offered` is every version of these add-ons; missing when EKS's offer could not be read.
 *
 * @public
 */
export function buildAddonRows(options: {
  cluster: Pick<Cluster, 'version' | 'autoMode'>;
  nextVersion?: string;
  installed: Addon[];
  associations: PodIdentityAssociation[];
  offered?: AddonVersion[];
}): AddonRow[] {
  const { cluster, installed } = options;
  const missing = cluster.autoMode
    ? []
    : CORE_ADDONS.filter(name => !installed.some(addon => addon.name === name));
  return [
    ...installed.map(addon => toRow(addon, options)),
    ...missing.map(name => ({
      name,
      ...offers(name, undefined, options),
      identity: { type: 'none' as const, isNeeded: false },
      state: 'unknown' as const,
      words:
        'EKS does not manage it here; whoever installed it has to upgrade it.',
    })),
  ];
}

function toRow(
  addon: Addon,
  options: Parameters<typeof buildAddonRows>[0],
): AddonRow {
  const { now, next } = offers(addon.name, addon.version, options);
  const offer = options.offered?.find(
    ({ addonName, version }) =>
      addonName === addon.name && version === addon.version,
  );
  return {
    name: addon.name,
    installed: {
      arn: addon.arn,
      version: addon.version,
      status: addon.status,
      health: addon.health,
    },
    ...(addon.publisher && { publisher: addon.publisher }),
    ...(now && { now }),
    ...(next && { next }),
    identity: identityOf(addon, options.associations, offer),
    ...judge(addon, now),
  };
}

function judge(
  addon: Addon,
  now: AddonOffer | undefined,
): Pick<AddonRow, 'state' | 'words'> {
  if (/FAILED$|^DEGRADED$/.test(addon.status)) {
    const [issue] = addon.health;
    return {
      state: 'failing',
      words: issue ? issue.message : `Its status is ${addon.status}.`,
    };
  }
  if (!now) {
    return { state: 'unknown' };
  }
  if (!now.fitsInstalled) {
    return {
      state: 'conflict',
      words: `${addon.version} is not among what EKS offers for Kubernetes ${now.clusterVersion}.`,
    };
  }
  return now.defaultVersion &&
    compareAddonVersions(addon.version, now.defaultVersion) < 0
    ? {
        state: 'outdated',
        words: `The default for Kubernetes ${now.clusterVersion} is ${now.defaultVersion}.`,
      }
    : { state: 'current' };
}

function identityOf(
  addon: Addon,
  associations: PodIdentityAssociation[],
  offer: AddonVersion | undefined,
): AddonRow['identity'] {
  if (addon.serviceAccountRoleArn) {
    return { type: 'irsa', roleArn: addon.serviceAccountRoleArn };
  }
  const own = associations.filter(
    ({ arn, ownerArn }) =>
      ownerArn === addon.arn || addon.podIdentityAssociationArns.includes(arn),
  );
  return addon.podIdentityAssociationArns.length || own.length
    ? {
        type: 'pod-identity',
        roleArns: own.map(({ roleArn }) => roleArn),
        associationArns: [
          ...new Set([
            ...addon.podIdentityAssociationArns,
            ...own.map(({ arn }) => arn),
          ]),
        ],
      }
    : { type: 'none', isNeeded: offer?.requiresIamPermissions ?? false };
}

function offers(
  addonName: string,
  installed: string | undefined,
  options: Parameters<typeof buildAddonRows>[0],
): Pick<AddonRow, 'now' | 'next'> {
  const { cluster, nextVersion, offered } = options;
  if (!offered) {
    return {};
  }
  const ours = offered.filter(version => version.addonName === addonName);
  return {
    now: offerFor(ours, cluster.version, installed),
    ...(nextVersion && { next: offerFor(ours, nextVersion, installed) }),
  };
}

function offerFor(
  versions: AddonVersion[],
  clusterVersion: string,
  installed: string | undefined,
): AddonOffer {
  const fitting = versions
    .filter(({ compatibilities }) =>
      compatibilities.some(fit => fit.clusterVersion === clusterVersion),
    )
    .sort((a, b) => compareAddonVersions(b.version, a.version));
  const byDefault = fitting.find(({ compatibilities }) =>
    compatibilities.some(
      fit => fit.clusterVersion === clusterVersion && fit.isDefault,
    ),
  );
  return {
    clusterVersion,
    ...(byDefault && { defaultVersion: byDefault.version }),
    ...(fitting.length && { latestVersion: fitting[0].version }),
    fitsInstalled: fitting.some(({ version }) => version === installed),
    versions: fitting.map(({ version }) => version),
  };
}

/** Orders versions such as `v1.19.2-eksbuild.1` number by number. */
export function compareAddonVersions(left: string, right: string): number {
  const [a, b] = [left, right].map(version =>
    (version.match(/\d+/g) ?? []).map(Number),
  );
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference) {
      return difference;
    }
  }
  return 0;
}
