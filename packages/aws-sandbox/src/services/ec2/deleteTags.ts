import type { DeleteTagsRequest } from '@aws-sdk/client-ec2';
import type { Operation } from '../../server/Operation';
import { findTagged } from './findTagged';

/** Takes tags from resources: by key, by key and value, or all when none are named. */
export const deleteTags: Operation<DeleteTagsRequest, {}> = (
  input,
  { place },
) => {
  const rows = (input.Resources ?? []).map(id => findTagged(place, id));
  for (const row of rows) {
    const wanted = input.Tags ?? Object.keys(row.tags).map(Key => ({ Key }));
    for (const { Key = '', Value } of wanted as {
      Key?: string;
      Value?: string;
    }[]) {
      const isReserved = Key.startsWith('aws:');
      const fits = Value === undefined || row.tags[Key] === Value;
      if (fits && !isReserved) delete row.tags[Key];
    }
  }
  return {};
};
