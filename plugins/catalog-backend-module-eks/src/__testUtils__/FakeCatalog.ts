import {
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type {
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';
import {
  EcosystemAnnotations,
  EksAnnotations,
  type CatalogKind,
} from '@eks-platform/backstage-plugin-eks-common';
import type { BoundComponent } from '../entities/Bindings';
import type { CatalogView, ExistingEntity } from '../provider/CatalogView';

const KINDS: Record<string, CatalogKind> = {
  'kubernetes-cluster': 'cluster',
  'eks-nodegroup': 'nodegroup',
  'eks-fargate-profile': 'fargate-profile',
  'iam-role': 'iam-role',
  'service-mesh': 'mesh',
  'mesh-service': 'mesh-object',
};

type View = Pick<
  CatalogView,
  'listEntities' | 'listLocations' | 'listBoundComponents'
>;

/** A catalog in memory: what providers tell it, it holds. */
export class FakeCatalog implements View {
  readonly entities = new Map<string, Entity>();
  readonly mutations: EntityProviderMutation[] = [];
  components: BoundComponent[] = [];

  readonly connection: EntityProviderConnection = {
    applyMutation: async mutation => {
      this.mutations.push(mutation);
      if (mutation.type === 'full') {
        this.entities.clear();
        mutation.entities.forEach(({ entity }) => this.put(entity));
        return;
      }
      // The real one skips what is unchanged before it removes, so that a removal wins.
      mutation.added.forEach(({ entity }) => this.put(entity));
      for (const removed of mutation.removed) {
        this.entities.delete(
          'entityRef' in removed
            ? removed.entityRef
            : stringifyEntityRef(removed.entity),
        );
      }
    },
    refresh: async () => {},
  };

  refs(): string[] {
    return [...this.entities.keys()].sort();
  }

  async listEntities(locations: string[]): Promise<ExistingEntity[]> {
    return [...this.entities].flatMap(([entityRef, entity]) => {
      const annotations = entity.metadata.annotations!;
      return locations.includes(annotations[ANNOTATION_ORIGIN_LOCATION])
        ? {
            entityRef,
            kind: KINDS[`${entity.spec!.type}`],
            arn: annotations[EcosystemAnnotations.AWS_ARN],
            parentArn: annotations[EksAnnotations.PARENT_ARN],
          }
        : [];
    });
  }

  async listLocations(): Promise<string[]> {
    const locations = [...this.entities.values()].map(
      entity => entity.metadata.annotations![ANNOTATION_ORIGIN_LOCATION],
    );
    return [...new Set(locations)];
  }

  async listBoundComponents(): Promise<BoundComponent[]> {
    return this.components;
  }

  private put(entity: Entity) {
    this.entities.set(stringifyEntityRef(entity), entity);
  }
}
