import { AwsError } from '../../server/AwsError';

/**
 * Checks the number and the ids of the entries of a batch.
 *
 * @throws AwsError EmptyBatchRequest, TooManyEntriesInBatchRequest, InvalidBatchEntryId or BatchEntryIdsNotDistinct.
 */
export function checkBatch(entries: Array<{ Id: string | undefined }>): void {
  if (entries.length === 0) {
    throw new AwsError(
      'EmptyBatchRequest',
      'There should be at least one entry in the request.',
    );
  }
  if (entries.length > 10) {
    throw new AwsError(
      'TooManyEntriesInBatchRequest',
      `Maximum number of entries per request are 10. You have sent ${entries.length}.`,
    );
  }
  const ids = entries.map(entry => entry.Id ?? '');
  const wrong = ids.find(id => !/^[A-Za-z0-9_-]{1,80}$/.test(id));
  if (wrong !== undefined) {
    throw new AwsError(
      'InvalidBatchEntryId',
      `A batch entry id has 1 to 80 letters, digits, hyphens and underscores, found '${wrong}'.`,
    );
  }
  if (new Set(ids).size < ids.length) {
    throw new AwsError(
      'BatchEntryIdsNotDistinct',
      'Two batch entries have the same id.',
    );
  }
}
