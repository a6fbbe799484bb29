import { completeNewObject } from '../kinds/completeNewObject';
import { timestamp } from '../objects/timestamp';
import { builtIn } from '../resources/builtInResources';
import type { PrinterColumn } from '../resources/CustomSchema';
import { customResources } from '../resources/customResources';
import type { ResourceType } from '../resources/ResourceType';
import type { KubernetesCluster } from '../server/KubernetesCluster';
import { addObject } from './addObject';

/** A custom kind that a seed brings. */
export interface SeededKind {
  group: string;
  version: string;
  kind: string;
  plural: string;
  scope: 'Cluster' | 'Namespaced';
  shortNames?: string[];
  columns?: PrinterColumn[];
}

/**
 * Registers a small definition of a custom kind, which takes any spec and status, and returns the kind. A real definition
 * applied over it takes its place.
 */
export function addDefinition(
  cluster: KubernetesCluster,
  { group, version, kind, plural, scope, shortNames, columns }: SeededKind,
): ResourceType {
  const createdAt = timestamp(cluster.row.createdAt);
  const open = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
  const { metadata, ...content } = completeNewObject(
    'CustomResourceDefinition',
    {
      metadata: {},
      spec: {
        group,
        scope,
        names: { kind, plural, ...(shortNames && { shortNames }) },
        versions: [
          {
            name: version,
            served: true,
            storage: true,
            subresources: { status: {} },
            ...(columns && { additionalPrinterColumns: columns }),
            schema: {
              openAPIV3Schema: {
                type: 'object',
                properties: { spec: open, status: open },
              },
            },
          },
        ],
      },
    },
    createdAt,
  );
  const definition = addObject(cluster, builtIn('CustomResourceDefinition'), {
    name: `${plural}.${group}`,
    content,
  });
  return customResources(definition)[0];
}
