import { createTranslationRef } from '@backstage/frontend-plugin-api';

/**
 * The words of the shared widgets, for apps that translate them.
 *
 * @public
 */
export const eksReactTranslationRef = createTranslationRef({
  id: 'eks-react',
  messages: {
    status: {
      active: 'Active',
      ready: 'Ready',
      notReady: 'Not ready',
      creating: 'Creating',
      updating: 'Updating',
      deleting: 'Deleting',
      pending: 'Pending',
      failed: 'Failed',
      createFailed: 'Creation failed',
      deleteFailed: 'Deletion failed',
      degraded: 'Degraded',
      inactive: 'Inactive',
      deleted: 'Deleted',
      missing: 'Missing',
      title: 'AWS says {{status}}',
    },
    failure: {
      forbidden: 'You may not see this',
      signedOut: 'Your session has ended',
      notFound: 'Not found',
      ambiguous: 'More than one fits',
      unreachable: 'The server could not be reached',
      notReady: 'Not collected yet',
      failed: 'Something went wrong',
      status: 'Status {{status}}',
      retry: 'Try again',
    },
    freshness: {
      never: 'Not collected yet',
      neverDescription:
        'The first look at this account and region has not ended. It will appear here by itself.',
      neverFailed: 'Nothing could be read yet',
      neverFailedDescription:
        'No look at this account and region has succeeded, so nothing is known of what exists.',
      stale: 'Not up to date',
      staleSince: 'Part of AWS could not be read since',
      overdueSince: 'No look at AWS has ended as it should have',
      asOf: 'What you see was collected',
      failures_one: 'What could not be read',
      failures_other: 'What could not be read ({{count}})',
      refreshFailed: 'Could not be refreshed',
      refreshFailedDescription: 'You see what was known before.',
    },
    health: {
      none: 'No health issues',
      resources: 'Concerns',
    },
    table: {
      expand: 'Show details of {{name}}',
      collapse: 'Hide details of {{name}}',
      details: 'Details',
      groupCount_one: '{{count}} row',
      groupCount_other: '{{count}} rows',
    },
    facts: {
      unknown: 'Not known',
    },
  },
});
