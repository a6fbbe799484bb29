import { newKeyRow } from '../../services/kms/newKeyRow';
import { keyTable } from '../../services/kms/tables';
import type { Place } from '../../world/World';
import { foundedAt } from './accounts';

/** Makes the key for the secrets of a place's clusters, `alias/eks-secrets`, and returns its ARN. */
export function seedKey(place: Place): string {
  const { accountId, region } = place;
  const row = newKeyRow({
    accountId,
    region,
    name: 'eks-secrets',
    description: 'Secrets of EKS clusters',
    aliases: ['alias/eks-secrets'],
    createdAt: foundedAt,
  });
  place.table(keyTable).set(row.keyId, row);
  return row.arn;
}
