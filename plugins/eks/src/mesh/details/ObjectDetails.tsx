import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { MeshObject } from '@eks-platform/backstage-plugin-eks-common';
import {
  FactList,
  StatusChip,
  TimeAgo,
  type Fact,
} from '@eks-platform/backstage-plugin-eks-react';
import { eksTranslationRef } from '../../translation';
import { NameValueList } from '../../widgets/NameValueList';
import { nodeLooks } from '../nodeLooks';
import { CatalogEntries } from './CatalogEntries';
import { ListenerList } from './ListenerList';
import { SpecView } from './SpecView';

/** All that is known of an object of the mesh, up to its specification as the source gave it. */
export function ObjectDetails(props: {
  object: MeshObject;
  /** What stands between the facts and the specification. */
  children?: ReactNode;
}) {
  const { object } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const has = (condition: unknown, fact: Fact) => (condition ? [fact] : []);

  return (
    <>
      <FactList
        facts={[
          {
            name: t('meshDetails.type'),
            value: t(nodeLooks[object.type].message),
          },
          {
            name: t('meshDetails.status'),
            value: <StatusChip status={object.status} />,
          },
          ...has(object.type === 'virtual-service', {
            name: t('meshDetails.entities'),
            value: <CatalogEntries service={object} />,
            isWide: true,
          }),
          ...has(object.parentName, {
            name: t('meshDetails.parent'),
            value: object.parentName,
          }),
          ...has(object.match, {
            name: t('meshDetails.match'),
            value: object.match,
            isWide: true,
          }),
          ...has(object.protocol, {
            name: t('meshDetails.protocol'),
            value: object.protocol,
          }),
          ...has(object.priority !== undefined, {
            name: t('meshDetails.priority'),
            value: object.priority,
          }),
          ...has(object.listeners.length, {
            name: t('meshDetails.listeners'),
            value: <ListenerList listeners={object.listeners} />,
          }),
          ...has(object.serviceDiscovery, {
            name: t('meshDetails.serviceDiscovery'),
            value: object.serviceDiscovery,
            isWide: true,
          }),
          ...has(object.createdAt, {
            name: t('meshDetails.created'),
            value: object.createdAt && <TimeAgo time={object.createdAt} />,
          }),
          { name: t('meshDetails.arn'), value: object.arn, isWide: true },
          ...has(Object.keys(object.tags).length, {
            name: t('meshDetails.tags'),
            value: <NameValueList values={object.tags} />,
          }),
        ]}
      />
      {props.children}
      <SpecView spec={object.spec} />
    </>
  );
}
