import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  EcosystemAnnotations,
  EksAnnotations,
  type Mesh,
  type TopologyNode,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  useRemoteData,
  type RemoteData,
} from '@eks-platform/backstage-plugin-eks-react';

const ARN = `metadata.annotations.${EcosystemAnnotations.AMAZONAWS_ARN}`;
const MESH_SERVICE = `metadata.annotations.${EksAnnotations.MESH_SERVICE}`;
/** Names that fit into the address of one question. */
const BATCH = 20;

/**
 * The entities that stand for virtual services: by the name of the service, the components that point at it first, its own
 * entity where nobody does.
 */
export function useServiceEntities(
  mesh: Mesh,
  services: TopologyNode[],
): RemoteData<ReadonlyMap<string, Entity[]>> {
  const catalogApi = useApi(catalogApiRef);
  const known = [
    ...new Map(services.map(service => [service.name, service])).values(),
  ];
  return useRemoteData({
    key: JSON.stringify([mesh.arn, known.map(({ name }) => name)]),
    read: async () => {
      const found: Entity[] = [];
      for (let start = 0; start < known.length; start += BATCH) {
        const batch = known.slice(start, start + BATCH);
        const arns = batch.flatMap(({ arn }) => arn ?? []);
        const { items } = await catalogApi.getEntities({
          filter: [
            { [MESH_SERVICE]: batch.map(({ name }) => `${mesh.name}/${name}`) },
            ...(arns.length > 0 ? [{ [ARN]: arns }] : []),
          ],
          fields: [
            'kind',
            'metadata.name',
            'metadata.namespace',
            'metadata.title',
            'metadata.annotations',
            'relations',
          ],
        });
        found.push(...items);
      }
      return new Map(
        known.map(({ name, arn }) => {
          const annotated = (key: string, value: string | undefined) =>
            found.filter(
              ({ metadata }) =>
                value !== undefined && metadata.annotations?.[key] === value,
            );
          const pointing = annotated(
            EksAnnotations.MESH_SERVICE,
            `${mesh.name}/${name}`,
          ).filter(({ kind }) => kind !== 'Resource');
          const own = annotated(EcosystemAnnotations.AMAZONAWS_ARN, arn);
          return [name, pointing.length > 0 ? pointing : own] as const;
        }),
      );
    },
  });
}
