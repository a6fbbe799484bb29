import { ServiceUnavailableError } from '@backstage/errors';
import { scopeId } from '@eks-platform/backstage-plugin-eks-common';
import type { EksScope } from '@eks-platform/backstage-plugin-eks-node';
import type { InventoryContext } from './InventoryContext';

/**
 * Makes sure that nothing found means that nothing exists. Call it when nothing was found.
 *
 * @throws ServiceUnavailableError when some of the scopes have never been read, saying which and why.
 *
 * @public
 */
export async function assertCollected(
  { store }: Pick<InventoryContext, 'store'>,
  scopes: EksScope[],
): Promise<void> {
  const unknown: string[] = [];
  for (const scope of scopes) {
    const { collectedAt, failures } = await store.getScopeState(scope);
    if (!collectedAt) {
      const reasons = failures.map(
        ({ target, code, message }) => `${target}: ${code}: ${message}`,
      );
      unknown.push(
        `${scopeId(scope)} (${
          reasons.join('; ') || 'the first collection is under way'
        })`,
      );
    }
  }
  if (unknown.length) {
    throw new ServiceUnavailableError(
      `The inventory has not been able to read these scopes yet: ${unknown.join(
        ', ',
      )}`,
    );
  }
}
