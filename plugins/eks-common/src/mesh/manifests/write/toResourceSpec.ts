import { asRecord } from '../../plainValues';
import type { ManifestNames } from './ManifestNames';
import type { AppMeshManifestObject } from './toAppMeshManifests';

/** What a specification is translated with. */
export interface SpecTranslation {
  names: ManifestNames;
  /** Where what is not written exists. */
  existing?: { accountId: string; region: string; meshName: string };
  onProblem(message: string): void;
}

/** Members that custom resources call otherwise than the API. */
const RENAMED = new Map<string, string>(
  Object.entries({
    certificateArn: 'certificateARN',
    certificateAuthorityArns: 'certificateAuthorityARNs',
  }),
);

/** Members by which the API refers to an object by name, and what they refer to. */
const REFERENCES = new Map<string, { type: string; member: string }>(
  Object.entries({
    virtualNodeName: { type: 'virtual-node', member: 'virtualNode' },
    virtualRouterName: { type: 'virtual-router', member: 'virtualRouter' },
    virtualServiceName: { type: 'virtual-service', member: 'virtualService' },
    // A weighted target says the name itself.
    virtualNode: { type: 'virtual-node', member: 'virtualNode' },
  }),
);

/** The mesh's own preference is one of two, and nobody else has one. */
const MESH_IP_PREFERENCES = ['IPv4_ONLY', 'IPv6_ONLY'];

/** The specification of a custom resource for an object in the words of App Mesh's API. */
export function toResourceSpec(
  { type, spec }: AppMeshManifestObject,
  translation: SpecTranslation,
): Record<string, unknown> {
  if (type !== 'mesh') {
    return asRecord(translate(spec, translation));
  }
  const { serviceDiscovery, ...rest } = asRecord(spec);
  const { ipPreference } = asRecord(serviceDiscovery);
  if (
    ipPreference !== undefined &&
    !MESH_IP_PREFERENCES.includes(String(ipPreference))
  ) {
    translation.onProblem(
      `Wanted serviceDiscovery.ipPreference to be one of ${MESH_IP_PREFERENCES.join(
        ', ',
      )}, which is all that custom resources know, found ${ipPreference}`,
    );
  }
  return {
    ...rest,
    ...(ipPreference !== undefined && {
      meshServiceDiscovery: { ipPreference },
    }),
  };
}

function translate(value: unknown, translation: SpecTranslation): unknown {
  if (Array.isArray(value)) {
    return value.map(item => translate(item, translation));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const translated: Array<[string, unknown]> = [];
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) {
      continue;
    }
    const reference = REFERENCES.get(key);
    if (reference && typeof member === 'string') {
      translated.push(
        ...Object.entries(referTo(reference, member, translation)),
      );
    } else if (key === 'ipPreference') {
      translation.onProblem(
        `Wanted no ipPreference, which custom resources cannot say, found ${member}`,
      );
    } else {
      translated.push([
        RENAMED.get(key) ?? key,
        translate(member, translation),
      ]);
    }
  }
  return Object.fromEntries(translated);
}

function referTo(
  { type, member }: { type: string; member: string },
  name: string,
  { names, existing, onProblem }: SpecTranslation,
): Record<string, unknown> {
  if (names.has({ type, name })) {
    return { [`${member}Ref`]: { name: names.of({ type, name }) } };
  }
  if (!existing) {
    onProblem(
      `Wanted ${type.replace(
        '-',
        ' ',
      )} '${name}' among those written, or accountId and region of those that exist, found neither`,
    );
    return {};
  }
  const { accountId, region, meshName } = existing;
  return {
    [`${member}ARN`]: `arn:${partitionOf(
      region,
    )}:appmesh:${region}:${accountId}:mesh/${meshName}/${member}/${name}`,
  };
}

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) {
    return 'aws-cn';
  }
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
