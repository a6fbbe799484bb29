import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef, EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  EcosystemAnnotations,
  EksAnnotations,
  type MeshObject,
} from '@eks-platform/backstage-plugin-eks-common';
import {
  describeFailure,
  useRemoteData,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';

/** The entities of the catalog that stand for a virtual service: its own and the components that point at it. */
export function CatalogEntries(props: { service: MeshObject }) {
  const { service } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const catalogApi = useApi(catalogApiRef);
  const data = useRemoteData<Entity[]>({
    key: service.arn,
    read: async () => {
      const { items } = await catalogApi.getEntities({
        filter: [
          {
            [`metadata.annotations.${EcosystemAnnotations.AMAZONAWS_ARN}`]:
              service.arn,
          },
          {
            [`metadata.annotations.${EksAnnotations.MESH_SERVICE}`]: `${service.meshName}/${service.name}`,
          },
        ],
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'metadata.title',
        ],
      });
      return items;
    },
  });

  switch (data.state) {
    case 'loading':
      return <>{t('meshDetails.entitiesLoading')}</>;
    case 'failed':
      return <>{describeFailure(data.error).message}</>;
    default:
      return data.value.length === 0 ? (
        <>{t('meshDetails.entitiesNone')}</>
      ) : (
        <>
          {data.value.map(entity => (
            <div key={stringifyEntityRef(entity)}>
              <EntityRefLink
                entityRef={entity}
                title={entity.metadata.title ?? entity.metadata.name}
                underline="always"
              />{' '}
              ({entity.kind})
            </div>
          ))}
        </>
      );
  }
}
