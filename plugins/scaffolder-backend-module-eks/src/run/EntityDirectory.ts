/**
 * Tells whether the catalog shows an entity.
 *
 * @public
 */
export interface EntityDirectory {
  hasEntity(
    entityRef: string,
    options?: { signal?: AbortSignal },
  ): Promise<boolean>;
}
