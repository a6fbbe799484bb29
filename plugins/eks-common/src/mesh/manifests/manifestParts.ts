import type { LabelSelector } from '../../kubernetes/PodDisruptionBudget';
import type { MeshOrigin } from '../MeshOrigin';
import { asList, asRecord, asText, withoutUndefined } from '../plainValues';
import type { KubernetesManifest } from './KubernetesManifest';
import type { ManifestContext } from './ManifestContext';

/** Where exactly a manifest was read. */
export function originOf(
  manifest: KubernetesManifest,
  context: ManifestContext,
): MeshOrigin & { object: NonNullable<MeshOrigin['object']> } {
  const { apiVersion, kind, metadata } = manifest;
  return {
    ...context.origin,
    object: withoutUndefined({
      apiVersion,
      kind,
      namespace: metadata.namespace,
      name: metadata.name,
    }),
  };
}

/** Everything of a manifest but its specification; what the server writes of field managers is no part of it. */
export function envelopeOf(
  manifest: KubernetesManifest,
): Record<string, unknown> {
  const { spec: _, metadata, ...rest } = manifest;
  const { managedFields: __, ...kept } = metadata;
  return { ...rest, metadata: kept };
}

/** What manifests of every kind say alike. */
export function commonOf(manifest: KubernetesManifest) {
  const createdAt = asText(manifest.metadata.creationTimestamp);
  return {
    spec: manifest.spec,
    envelope: envelopeOf(manifest),
    ...(createdAt !== undefined && { createdAt }),
    tags: {},
  };
}

/**
 * The status of an object, from its conditions.
 *
 * | condition | status |
 * | --- | --- |
 * | none, or neither True nor False | UNKNOWN |
 * | True | ACTIVE |
 * | False | INACTIVE |
 * | any, but it is being deleted | DELETING |
 */
export function statusOf(
  manifest: KubernetesManifest,
  isWanted: (type: string) => boolean,
): string {
  if (manifest.metadata.deletionTimestamp !== undefined) {
    return 'DELETING';
  }
  const condition = conditionsOf(manifest)
    .map(asRecord)
    .find(({ type }) => isWanted(asText(type) ?? ''));
  switch (condition?.status) {
    case 'True':
      return 'ACTIVE';
    case 'False':
      return 'INACTIVE';
    default:
      return 'UNKNOWN';
  }
}

/** The conditions of an object's status. */
export function conditionsOf(manifest: KubernetesManifest): unknown[] {
  return asList(asRecord(manifest.status).conditions);
}

/** A label selector in the model's words; undefined when there is none. */
export function toLabelSelector(value: unknown): LabelSelector | undefined {
  if (value === undefined || value === null) {
    return undefined;
  }
  const { matchLabels, matchExpressions } = asRecord(value);
  return {
    matchLabels: Object.fromEntries(
      Object.entries(asRecord(matchLabels)).map(([key, label]) => [
        key,
        String(label),
      ]),
    ),
    matchExpressions: asList(matchExpressions).map(expression => {
      const { key, operator, values } = asRecord(expression);
      return {
        key: asText(key) ?? '',
        operator: asText(operator) ?? '',
        values: asList(values).map(String),
      };
    }),
  };
}
