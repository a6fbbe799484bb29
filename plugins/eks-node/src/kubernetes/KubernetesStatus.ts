import { showControls } from '@eks-platform/backstage-plugin-eks-common';

/** What a cluster answers in place of an object: why it did not do what was asked. */
export interface KubernetesStatus {
  /** For machines, for example `NotFound`. */
  reason: string;
  message: string;
  causes: Array<{ reason: string; message: string; field: string }>;
  /** With a list that has taken too long: where it goes on, with what is there now. */
  continueToken?: string;
}

/** Reads a Status; what is none, a proxy's answer for example, becomes one without a reason. */
export function readStatus(body: unknown): KubernetesStatus {
  const status = membersOf(body);
  const causes = membersOf(status.details).causes;
  const continueToken = membersOf(status.metadata).continue;
  return {
    reason: textOf(status.reason),
    message: textOf(status.message),
    causes: (Array.isArray(causes) ? causes : []).map(cause => {
      const { reason, message, field } = membersOf(cause);
      return {
        reason: textOf(reason),
        message: textOf(message),
        field: textOf(field),
      };
    }),
    ...(typeof continueToken === 'string' && { continueToken }),
  };
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? showControls(value) : '';
}
