/* eslint-disable no-console */
import { createSandbox } from '../createSandbox';
import type { Sandbox } from '../Sandbox';
import { parseArguments, usage } from './parseArguments';
import { startUpBlock } from './startUpBlock';
import { UsageError } from './UsageError';

/**
 * The command `aws-sandbox`: starts a sandbox and runs until it is interrupted. The exit code is 2 for a wrong command
 * line and 1 when it cannot start.
 *
 * @public
 */
export async function runCommandLine(args: string[]): Promise<void> {
  try {
    const parsed = parseArguments(args);
    if (parsed.kind === 'help') {
      console.log(usage);
      return;
    }
    const { options } = parsed;
    const sandbox = await start(options);
    console.log(startUpBlock(sandbox.url, options));
    stopOnSignal(sandbox);
  } catch (error) {
    console.error(`aws-sandbox: ${(error as Error).message}`);
    if (error instanceof UsageError) {
      console.error('Try aws-sandbox --help');
    }
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

async function start(options: {
  port: number;
  host: string;
}): Promise<Sandbox> {
  try {
    return await createSandbox(options);
  } catch (error) {
    throw new Error(explain(error as NodeJS.ErrnoException, options), {
      cause: error,
    });
  }
}

function explain(
  error: NodeJS.ErrnoException,
  { port, host }: { port: number; host: string },
): string {
  const { port: taken = port } = error as { port?: number };
  const flag = taken === port ? '--port' : '--kubernetes-port';
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${taken} on ${host} is taken. Stop what listens there, or choose another with ${flag} N (0 takes a free one)`;
    case 'EACCES':
      return `Port ${taken} on ${host} is not allowed for this user. Choose one above 1023 with ${flag} N`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `This machine has no address '${host}'. Leave --host out to listen on 127.0.0.1`;
    default:
      return error.message;
  }
}

function stopOnSignal(sandbox: Sandbox): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      sandbox.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
