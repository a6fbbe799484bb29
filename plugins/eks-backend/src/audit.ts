import type { AuditorService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import type { Request } from 'express';

/**
 * The audit events of this plugin.
 *
 * | event | severity | when |
 * | --- | --- | --- |
 * | `identity-read` | low | somebody reads bindings, trust policies or who may enter a cluster |
 * | `scope-refresh` | medium | somebody has a scope collected |
 */
export type AuditEventId = 'identity-read' | 'scope-refresh';

const SEVERITY = {
  'identity-read': 'low',
  'scope-refresh': 'medium',
} as const satisfies Record<AuditEventId, 'low' | 'medium'>;

/** Does something under the eyes of the auditor: whoever asked, what for, and how it ended. */
export async function audited<Answer>(
  auditor: AuditorService,
  options: {
    eventId: AuditEventId;
    /** What of it, for example `bindings`. */
    queryType: string;
    request?: Request;
    meta?: JsonObject;
  },
  act: () => Promise<Answer>,
): Promise<Answer> {
  const { eventId, queryType, request, meta } = options;
  const event = await auditor.createEvent({
    eventId,
    severityLevel: SEVERITY[eventId],
    ...(request && { request }),
    meta: { queryType, ...meta },
  });
  try {
    const answer = await act();
    await event.success();
    return answer;
  } catch (error) {
    await event.fail({ error: toError(error) });
    throw error;
  }
}
