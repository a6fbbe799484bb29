import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_VIEW_URL,
  type Entity,
} from '@backstage/catalog-model';
import {
  consoleUrl,
  EcosystemAnnotations,
  EksAnnotations,
  inventoryEntityName,
  kindOf,
  type ObjectOfKind,
  type CatalogKind,
} from '@eks-platform/backstage-plugin-eks-common';
import type { EntityContext } from './EntityContext';
import { labelsOf } from './labelsOf';
import { lifecycleOf } from './lifecycleOf';
import { locationOf } from './location';
import { ownerOf } from './ownerOf';
import { systemOf } from './systemOf';

/**
 * What all entities of the inventory have in common. Annotations without a value are left out: an empty one would be taken
 * for a fact.
 *
 * @public
 */
export function resourceEntity(options: {
  object: ObjectOfKind<CatalogKind>;
  context: EntityContext;
  type: string;
  title: string;
  description: string;
  /** ARN of the cluster or the mesh it belongs to; the cluster's or the mesh's own. */
  parentArn?: string;
  /** CloudFormation's name for the type, for example `AWS::EKS::Cluster`. */
  awsType: string;
  /** CloudFormation's identifier of the object, for example the name of a cluster. */
  awsId: string;
  annotations?: Record<string, string | undefined>;
  dependsOn?: string[];
  dependencyOf?: string[];
}): Entity {
  const { object, context } = options;
  const { accountId, region } = context.scope;
  const location = locationOf(context.scope, object);
  const url = consoleUrl(object);
  const labels = labelsOf(object.tags, context.config);
  const system = systemOf(object.tags, context.config);

  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      namespace: context.config.namespace,
      name: inventoryEntityName(object),
      title: options.title,
      description: options.description,
      annotations: present({
        // First, so that no tag speaks over what is known.
        ...annotationsOf(object.tags, context.config),
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
        [ANNOTATION_VIEW_URL]: url,
        [EcosystemAnnotations.AMAZONAWS_ARN]: object.arn,
        [EcosystemAnnotations.AMAZONAWS_ACCOUNT_ID]: accountId,
        [EcosystemAnnotations.AWS_ARN]: object.arn,
        [EcosystemAnnotations.AWS_ACCOUNT_ID]: accountId,
        [EcosystemAnnotations.AWS_REGION]: kindOf(object).isGlobal
          ? undefined
          : region,
        [EcosystemAnnotations.AWS_NAME]: object.name,
        [EcosystemAnnotations.AWS_RESOURCE_TYPE]: options.awsType,
        [EcosystemAnnotations.AWS_RESOURCE_ID]: options.awsId,
        [EcosystemAnnotations.AMAZON_ACCOUNT_ID]: accountId,
        [EksAnnotations.PARENT_ARN]: options.parentArn,
        ...options.annotations,
      }),
      ...(Object.keys(labels).length ? { labels } : {}),
      tags: tagsOf(object, region),
      links: [{ url, title: 'AWS console' }],
    },
    spec: {
      type: options.type,
      lifecycle: lifecycleOf(object.tags, context.config),
      owner: ownerOf(object.tags, context),
      ...(system && { system }),
      ...(options.dependsOn?.length ? { dependsOn: options.dependsOn } : {}),
      ...(options.dependencyOf?.length
        ? { dependencyOf: options.dependencyOf }
        : {}),
    },
  };
}

function present(
  annotations: Record<string, string | undefined>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(annotations).flatMap(([key, value]) =>
      value ? [[key, value] as const] : [],
    ),
  );
}

function annotationsOf(
  tags: Record<string, string>,
  { tagAnnotations }: EntityContext['config'],
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(tagAnnotations).map(([tag, key]) => [key, tags[tag]]),
  );
}

function tagsOf(object: ObjectOfKind<CatalogKind>, region: string): string[] {
  switch (object.kind) {
    case 'iam-role':
      return ['aws', 'iam'];
    case 'mesh':
    case 'mesh-object':
      return ['aws', 'mesh', region];
    default:
      return ['aws', 'eks', region];
  }
}
