import {
  RELATION_OWNED_BY,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLink,
  getEntityRelations,
} from '@backstage/plugin-catalog-react';
import { eksTranslationRef } from '../../translation';

/** The components behind a caller, each with the team that owns it. */
export function ServiceOwners(props: { entities: Entity[] }) {
  const { t } = useTranslationRef(eksTranslationRef);
  return (
    <>
      {props.entities.map(entity => {
        const owners = getEntityRelations(entity, RELATION_OWNED_BY);
        return (
          <div key={stringifyEntityRef(entity)}>
            <EntityRefLink
              entityRef={entity}
              title={entity.metadata.title ?? entity.metadata.name}
              underline="always"
            />
            {owners.length > 0 && (
              <>
                {' '}
                {t('meshReach.owner')}{' '}
                {owners.map(owner => (
                  <EntityRefLink
                    key={stringifyEntityRef(owner)}
                    entityRef={owner}
                    defaultKind="group"
                    underline="always"
                  />
                ))}
              </>
            )}
          </div>
        );
      })}
    </>
  );
}
