import { isRecord, recordAt } from '../objects/isRecord';
import type { SentObject } from '../objects/KubernetesObject';

/** What the server fills into a new object of some built-in kinds; all others stay as they are. */
export function completeNewObject(
  kind: string,
  object: SentObject,
  createdAt: string,
): SentObject {
  switch (kind) {
    case 'Namespace':
      return completeNamespace(object);
    case 'CustomResourceDefinition':
      return completeDefinition(object, createdAt);
    case 'Pod':
      return {
        ...object,
        status: { phase: 'Pending', qosClass: 'BestEffort' },
      };
    case 'Service':
      return {
        ...object,
        spec: { type: 'ClusterIP', ...recordAt(object, 'spec') },
        status: { loadBalancer: {} },
      };
    default:
      return object;
  }
}

function completeNamespace(object: SentObject): SentObject {
  const metadata = recordAt(object, 'metadata');
  return {
    ...object,
    metadata: {
      ...metadata,
      labels: {
        ...recordAt(metadata, 'labels'),
        'kubernetes.io/metadata.name': metadata.name,
      },
    },
    spec: { finalizers: ['kubernetes'] },
    status: { phase: 'Active' },
  };
}

function completeDefinition(
  object: SentObject,
  lastTransitionTime: string,
): SentObject {
  const spec = recordAt(object, 'spec');
  const given = recordAt(spec, 'names');
  const singular = String(given.kind).toLowerCase();
  const names = { singular, listKind: `${given.kind}List`, ...given };
  const versions = Array.isArray(spec.versions) ? spec.versions : [];
  const stored = versions.filter(
    version => isRecord(version) && version.storage,
  );
  return {
    ...object,
    spec: {
      ...spec,
      names,
      conversion: spec.conversion ?? { strategy: 'None' },
    },
    status: {
      acceptedNames: names,
      conditions: [
        {
          type: 'NamesAccepted',
          status: 'True',
          reason: 'NoConflicts',
          message: 'no conflicts found',
          lastTransitionTime,
        },
        {
          type: 'Established',
          status: 'True',
          reason: 'InitialNamesAccepted',
          message: 'the initial names have been accepted',
          lastTransitionTime,
        },
      ],
      storedVersions: stored.map(version => version.name),
    },
  };
}
