import type {
  InventoryKind,
  ReadFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import { EmptyState } from '@eks-platform/backstage-plugin-eks-react';
import { UnreadNotice } from './UnreadNotice';

/** Says that there is nothing of a kind, or, when it could not be read, that nothing is known. */
export function NothingFound(props: {
  kinds: InventoryKind[];
  failures: ReadFailure[];
  empty: { title: string; description: string };
  unknown: { title: string };
}) {
  const { failures, empty, unknown } = props;
  const isUnread = failures.some(({ kinds }) =>
    kinds.some(kind => props.kinds.includes(kind)),
  );
  return isUnread ? (
    <UnreadNotice
      kinds={props.kinds}
      failures={failures}
      title={unknown.title}
    />
  ) : (
    <EmptyState {...empty} />
  );
}
