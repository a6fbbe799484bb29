import type { RequestLaunchTemplateData } from '@aws-sdk/client-ec2';
import { defineTable } from '../../../world/World';
import type { TagValues } from '../tables';

/** One version of a launch template, which never changes. */
export interface LaunchTemplateVersionRow {
  versionNumber: number;
  description?: string;
  createdBy: string;
  /** Epoch milliseconds. */
  createdAt: number;
  data: RequestLaunchTemplateData;
}

/** A launch template. */
export interface LaunchTemplateRow {
  /** `lt-…`. */
  launchTemplateId: string;
  launchTemplateName: string;
  createdBy: string;
  /** Epoch milliseconds. */
  createdAt: number;
  defaultVersion: number;
  /** Highest number given so far; numbers are not given twice. */
  latestVersion: number;
  versions: LaunchTemplateVersionRow[];
  tags: TagValues;
  clientToken?: string;
}

/** Launch templates by id. */
export const launchTemplateTable = defineTable<LaunchTemplateRow>(
  'ec2/launchTemplates',
);
