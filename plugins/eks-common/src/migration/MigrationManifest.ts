/**
 * A Kubernetes object that the migration makes.
 *
 * @public
 */
export interface MigrationObject {
  apiVersion: string;
  kind: string;
  metadata: {
    name: string;
    /** Missing for what has no namespace. */
    namespace?: string;
    annotations?: Record<string, string>;
    labels?: Record<string, string>;
  };
  spec?: Record<string, unknown>;
}

/**
 * When a manifest is applied.
 *
 * | stage | what |
 * | --- | --- |
 * | network | service network, Gateway and what is attached to it |
 * | services | routes, target group policies, Services, exports and imports: nobody calls them yet |
 * | authorization | who may call: only after callers sign their requests |
 *
 * @public
 */
export type MigrationStage = 'network' | 'services' | 'authorization';

/**
 * A manifest of the migration.
 *
 * @public
 */
export interface MigrationManifest {
  stage: MigrationStage;
  /** The cluster it is applied to; missing for the one of the Gateway. */
  cluster?: string;
  object: MigrationObject;
  /** What it is for, in a sentence. */
  purpose: string;
}
