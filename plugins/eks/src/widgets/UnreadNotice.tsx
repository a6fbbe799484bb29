import type {
  InventoryKind,
  ReadFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import { Notice } from '@eks-platform/backstage-plugin-eks-react';

/** Names what of some kinds could not be read; shows nothing when all could. */
export function UnreadNotice(props: {
  kinds: InventoryKind[];
  failures: ReadFailure[];
  title: string;
}) {
  const { failures, title } = props;
  const reasons = failures.filter(({ kinds }) =>
    kinds.some(kind => props.kinds.includes(kind)),
  );
  return reasons.length === 0 ? null : (
    <Notice severity="warning" title={title}>
      {reasons.map(({ target, message }) => (
        <div key={target}>
          {target}: {message}
        </div>
      ))}
    </Notice>
  );
}
