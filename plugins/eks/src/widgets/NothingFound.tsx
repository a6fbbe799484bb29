import type {
  InventoryKind,
  ReadFailure,
} from '@eks-platform/backstage-plugin-eks-common';
import { EmptyState, Notice } from '@eks-platform/backstage-plugin-eks-react';

/** Says that there is nothing of a kind, or, when it could not be read, that nothing is known. */
export function NothingFound(props: {
  kind: InventoryKind;
  failures: ReadFailure[];
  empty: { title: string; description: string };
  unknown: { title: string };
}) {
  const { kind, failures, empty, unknown } = props;
  const reasons = failures.filter(({ kinds }) => kinds.includes(kind));
  if (reasons.length === 0) {
    return <EmptyState {...empty} />;
  }
  return (
    <Notice severity="warning" title={unknown.title}>
      {reasons.map(({ target, message }) => (
        <div key={target}>
          {target}: {message}
        </div>
      ))}
    </Notice>
  );
}
