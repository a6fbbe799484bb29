import type { DnsEntry } from '@aws-sdk/client-vpc-lattice';
import { stableHex } from '../../world/stableId';

/** The DNS name that AWS gives a service or its association, in a zone that all of a region share. */
export function dnsEntry(
  region: string,
  name: string,
  suffix: string,
): DnsEntry {
  const zone = stableHex(`vpc-lattice-svcs.${region}`, 27);
  return {
    domainName: `${name}-${suffix}.${zone.slice(
      0,
      7,
    )}.vpc-lattice-svcs.${region}.on.aws`,
    hostedZoneId: `Z0${zone.slice(7).toUpperCase()}`,
  };
}

/** The part of an id behind its prefix. */
export function suffixOf(id: string): string {
  return id.slice(id.indexOf('-') + 1);
}
