import type { ManagedFields } from './ManagedFields';

/** Any object of the Kubernetes API; what lies beside the metadata depends on its kind. */
export interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  [member: string]: unknown;
}

/** What every object carries. */
export interface ObjectMeta {
  name: string;
  generateName?: string;
  namespace?: string;
  uid: string;
  resourceVersion: string;
  /** Counts the changes of what is wanted, from 1. */
  generation?: number;
  /** RFC 3339, to the second. */
  creationTimestamp: string;
  deletionTimestamp?: string;
  deletionGracePeriodSeconds?: number;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  finalizers?: string[];
  ownerReferences?: OwnerReference[];
  managedFields?: ManagedFields[];
}

/** Another object that this one belongs to and goes with. */
export interface OwnerReference {
  apiVersion: string;
  kind: string;
  name: string;
  uid: string;
}

/** An object as a client sends it: parts may be absent, and nothing is certain. */
export type SentObject = Record<string, unknown>;
