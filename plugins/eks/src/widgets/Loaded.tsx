import type { ReactNode } from 'react';
import {
  ErrorState,
  LoadingState,
  RefreshFailedNotice,
  type RemoteData,
} from '@eks-platform/backstage-plugin-eks-react';
import { Stack } from './Stack';

/** Shows what was read from afar: that it is on its way, why it failed, or the value, and above it why there is no newer one. */
export function Loaded<Value>(props: {
  data: RemoteData<Value>;
  /** What to say while it is on its way. */
  loading: string;
  onRetry: () => void;
  children: (value: Value) => ReactNode;
}) {
  const { data, loading, onRetry, children } = props;
  switch (data.state) {
    case 'loading':
      return <LoadingState label={loading} />;
    case 'failed':
      return <ErrorState error={data.error} onRetry={onRetry} />;
    default:
      return (
        <Stack>
          <RefreshFailedNotice error={data.refreshError} />
          {children(data.value)}
        </Stack>
      );
  }
}
