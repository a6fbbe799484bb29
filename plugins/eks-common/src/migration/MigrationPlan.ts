import type { FieldOutcome, FieldReport } from './FieldReport';
import type { MigrationManifest } from './MigrationManifest';
import type { SourceTitle } from './source/SourceDocument';

/**
 * What becomes of one object that was handed in, field by field.
 *
 * @public
 */
export interface ObjectReport {
  source: SourceTitle;
  /** The manifests that do its work, for example `HTTPRoute shop/cart`. */
  becomes: string[];
  /** Every leaf of the object, in the order of the document. */
  fields: FieldReport[];
}

/**
 * How many fields came to which end.
 *
 * @public
 */
export type OutcomeCounts = Record<FieldOutcome, number>;

/**
 * How far a service is from being cut over.
 *
 * | readiness | meaning |
 * | --- | --- |
 * | ready | nothing is to be done but what the cut-over plan says |
 * | work | something is lost or changed that somebody has to look at, before or after |
 * | blocked | it must not be cut over before its blockers are gone |
 *
 * @public
 */
export type ServiceReadiness = 'ready' | 'work' | 'blocked';

/**
 * One virtual service or virtual gateway and its way to Lattice.
 *
 * @public
 */
export interface ServiceMigration {
  /** The name its callers use, for example `cart.shop.svc.cluster.local`; of a virtual gateway its own. */
  name: string;
  source: SourceTitle;
  readiness: ServiceReadiness;
  /** What keeps it from being cut over. */
  blockers: MigrationTodo[];
  /** What somebody has to look at. */
  todos: MigrationTodo[];
  counts: OutcomeCounts;
  /** Its routes, for example `HTTPRoute shop/cart`. */
  routes: string[];
  /** Names of its Lattice services. */
  latticeNames: string[];
  /** The virtual nodes and gateways that call it. */
  callers: string[];
  /** The virtual services that it calls. */
  calls: string[];
}

/**
 * Something that somebody has to do, and for which field.
 *
 * @public
 */
export interface MigrationTodo {
  /** The object, for example `VirtualNode shop/cart`. */
  object: string;
  /** Missing when the object as a whole is meant. */
  field?: string;
  note: string;
  todo: string;
}

/**
 * A quota of AWS or of the controller, and what the plan needs of it.
 *
 * @public
 */
export interface QuotaCheck {
  /** For example `rules per listener`. */
  quota: string;
  limit: number;
  wanted: number;
  /** What needs so much. */
  where: string;
  isMet: boolean;
  /** What to do when it is not met. */
  remedy: string;
}

/**
 * Something that must be there before the first manifest is applied.
 *
 * @public
 */
export interface MigrationPrerequisite {
  title: string;
  why: string;
  commands: string[];
}

/**
 * A step of the way over, or of the removal of App Mesh.
 *
 * @public
 */
export interface MigrationStep {
  title: string;
  /** The virtual services it is about. */
  services: string[];
  /** What to do, in sentences. */
  actions: string[];
  commands: string[];
  /** How to see that it went well. */
  verify: string[];
  /** How to go back. */
  wayBack: string[];
}

/**
 * The way from an App Mesh mesh to VPC Lattice.
 *
 * @public
 */
export interface MigrationPlan {
  meshName: string;
  gateway: { name: string; namespace: string; cluster?: string };
  manifests: MigrationManifest[];
  /** In the order in which they are cut over. */
  services: ServiceMigration[];
  objects: ObjectReport[];
  counts: OutcomeCounts;
  quotas: QuotaCheck[];
  prerequisites: MigrationPrerequisite[];
  cutOver: MigrationStep[];
  removal: MigrationStep[];
}
