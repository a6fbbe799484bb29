import type { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import {
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  EcosystemAnnotations,
  EksAnnotations,
  EksEntityTypes,
  type CatalogKind,
} from '@eks-platform/backstage-plugin-eks-common';
import type { BoundComponent } from '../entities/Bindings';
import { isEksLocation } from '../entities/location';

const ORIGIN_KEY = `metadata.annotations.${ANNOTATION_ORIGIN_LOCATION}`;

const KIND_BY_TYPE: Record<string, CatalogKind> = {
  [EksEntityTypes.CLUSTER]: 'cluster',
  [EksEntityTypes.NODEGROUP]: 'nodegroup',
  [EksEntityTypes.FARGATE_PROFILE]: 'fargate-profile',
  [EksEntityTypes.IAM_ROLE]: 'iam-role',
  [EksEntityTypes.MESH]: 'mesh',
  [EksEntityTypes.MESH_SERVICE]: 'mesh-object',
};

/**
 * An entity of the suite as it stands in the catalog.
 *
 * @public
 */
export interface ExistingEntity {
  entityRef: string;
  /** What of the inventory it stands for. */
  kind: CatalogKind;
  arn: string;
  parentArn?: string;
}

/**
 * What the suite wants to know of the catalog.
 *
 * @public
 */
export class CatalogView {
  constructor(
    private readonly options: { catalog: CatalogService; auth: AuthService },
  ) {}

  /** The suite's entities at some locations. */
  async listEntities(locations: string[]): Promise<ExistingEntity[]> {
    const found = await this.query(
      { kind: 'Resource', [ORIGIN_KEY]: locations },
      ['kind', 'metadata', 'spec.type'],
    );
    return found.flatMap(entity => toExisting(entity) ?? []);
  }

  /** Every location of the suite under which the catalog holds entities. */
  async listLocations(): Promise<string[]> {
    const { catalog, auth } = this.options;
    const { facets } = await catalog.getEntityFacets(
      { filter: { kind: 'Resource' }, facets: [ORIGIN_KEY] },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return facets[ORIGIN_KEY].map(({ value }) => value).filter(isEksLocation);
  }

  /** The components that say as which ServiceAccount they run. */
  async listBoundComponents(): Promise<BoundComponent[]> {
    const found = await this.query(
      {
        kind: 'Component',
        [`metadata.annotations.${EksAnnotations.SERVICE_ACCOUNT}`]:
          CATALOG_FILTER_EXISTS,
      },
      ['kind', 'metadata'],
    );
    return found.flatMap(entity => toBoundComponent(entity) ?? []);
  }

  private async query(
    filter: Record<string, string | string[] | symbol>,
    fields: string[],
  ): Promise<Entity[]> {
    const { catalog, auth } = this.options;
    const entities: Entity[] = [];
    const pages = catalog.streamEntities(
      { filter, fields },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    for await (const page of pages) {
      entities.push(...page);
    }
    return entities;
  }
}

function toExisting(entity: Entity): ExistingEntity | undefined {
  const annotations = entity.metadata.annotations ?? {};
  const kind = KIND_BY_TYPE[`${entity.spec?.type}`];
  const arn = annotations[EcosystemAnnotations.AWS_ARN];
  return kind && arn
    ? {
        entityRef: stringifyEntityRef(entity),
        kind,
        arn,
        parentArn: annotations[EksAnnotations.PARENT_ARN],
      }
    : undefined;
}

function toBoundComponent(entity: Entity): BoundComponent | undefined {
  const value = entity.metadata.annotations?.[EksAnnotations.SERVICE_ACCOUNT];
  const [clusterName, namespace, serviceAccount, ...rest] =
    value?.split('/') ?? [];
  return clusterName && namespace && serviceAccount && !rest.length
    ? {
        entityRef: stringifyEntityRef(entity),
        clusterName,
        namespace,
        serviceAccount,
      }
    : undefined;
}
