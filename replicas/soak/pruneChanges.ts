import { eventually } from '../eventually';
import type { Replicas } from '../Replicas';

/** What changed is kept for the time configured, and is pruned once a day: that day is now. */
export async function pruneChanges(replicas: Replicas): Promise<void> {
  const task = 'eks-prune-changes';
  const endedAt = async () => {
    const [row] = await replicas.query<{ ended: string | null }>(
      'eks',
      'SELECT last_run_ended_at::text AS ended FROM backstage_backend_tasks__tasks WHERE id = ?',
      [task],
    );
    return row.ended;
  };
  const before = await endedAt();
  const { status } = await replicas.ask(
    `/eks/.backstage/scheduler/v1/tasks/${task}/trigger`,
    { method: 'POST' },
  );
  if (status !== 200) {
    throw new Error(`Triggering ${task} answered ${status}`);
  }
  await eventually(endedAt, {
    wanted: `${task} to have run`,
    isWanted: ended => ended !== before,
    withinMs: 60_000,
  });
}
