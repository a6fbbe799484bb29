import { defineTable } from '../../world/World';

/** A session of an assumed role, in the place of the role's account without region. */
export interface SessionRow {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  roleArn: string;
  roleName: string;
  /** Unique id of the role, `AROA…`. */
  roleId: string;
  sessionName: string;
  sourceIdentity?: string;
  tags: Record<string, string>;
  transitiveTagKeys: string[];
  /** JSON texts of the policies it was given; absent when there are none. */
  policies?: string[];
  /** Epoch milliseconds. */
  createdAt: number;
  expiresAt: number;
}

/** Sessions by access key id. */
export const sessionTable = defineTable<SessionRow>('sts/sessions');
