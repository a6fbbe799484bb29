import type { Found, Step } from './Walk';

/** A command of the SDK, as far as its types go. */
interface CommandOf<Input, Output> {
  readonly input: Input;
  resolveMiddleware(
    stack: never,
    configuration: never,
    options: never,
  ): (given: never) => Promise<{ output: Output }>;
}

interface StepOptions<Output> {
  /** Whether the answer is as AWS would give it; an answer at all is enough unless told otherwise. */
  check?(output: Output, found: Found): boolean;
  /** Names what later steps need of the answer. */
  keep?(output: Output): Record<string, string | undefined>;
  /** Asks again until the check holds: for what takes its time. */
  wait?: boolean;
  /** The name of an error that passes with time, on which it asks again. */
  passing?: string;
}

/**
 * A step that sends a command with the input that follows from what was found before.
 *
 * @example
 * ```ts
 * step(DescribeClusterCommand, ({ name }) => ({ name }), {
 *   check: ({ cluster }) => cluster?.status === 'ACTIVE',
 *   wait: true,
 * });
 * ```
 */
export function step<Input, Output extends object>(
  Command: new (input: never) => CommandOf<Input, Output>,
  input: (found: Found) => NoInfer<Input>,
  { check, keep, wait = false, passing }: StepOptions<Output> = {},
): Step {
  return {
    operation: Command.name.replace(/Command$/, ''),
    command: found => new Command(input(found) as never),
    check: (output, found) => check?.(output as Output, found) ?? true,
    keep: output => keep?.(output as Output) ?? {},
    wait,
    passing,
  };
}
