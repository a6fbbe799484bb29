import { relative } from 'node:path';
import { prepare } from '../install/prepare.mjs';
import { untilAskedToEnd } from '../processes/untilAskedToEnd.mjs';
import { inRepository, repositoryRoot } from '../repository.mjs';
import { Lifeline } from '../start/Lifeline.mjs';
import { LogFile } from '../start/LogFile.mjs';
import { parseStartOptions, startUsage } from '../start/parseStartOptions.mjs';
import { requireFreePorts } from '../start/requireFreePorts.mjs';
import {
  appService,
  backendService,
  sandboxService,
} from '../start/services.mjs';
import { ServiceGroup } from '../start/ServiceGroup.mjs';
import { welcome } from '../start/welcome.mjs';
import { StopError } from '../StopError.mjs';

export const usage = startUsage;
export const summary =
  'runs Backstage and, beside it, the AWS sandbox with demo data';

/** @param {string[]} args */
export async function run(args) {
  const options = parseStartOptions(args);
  // Before an install of minutes, so that nobody waits for a refusal.
  await requireFreePorts(options);
  const { node, env } = await prepare();
  const started = Date.now();
  const log = new LogFile(inRepository('.cache/start.log'));
  const services = new ServiceGroup({
    node,
    env,
    log,
    verbose: options.verbose,
  });
  const asked = untilAskedToEnd();
  const lifeline = new Lifeline(life => {
    // A later life ends when its code is being edited: the development server waits for the next change.
    if (life === 1) {
      services.reportEnd('The backend ended', 'backend');
    } else {
      console.log('[backend] ended; it starts again at the next change.');
    }
  });

  try {
    await lifeline.open();
    const up = startAll(options, services, lifeline.address).then(() => {
      const seconds = Math.round((Date.now() - started) / 1000);
      const logFile = relative(repositoryRoot, log.path);
      console.log(welcome(options, { seconds, logFile }));
      services.announceUp();
    });
    const end = await Promise.race([
      asked.then(() => ({ failed: false, reason: '' })),
      services.ended.then(reason => ({ failed: true, reason })),
      // What goes wrong while starting is told by services.ended.
      up.then(
        () => new Promise(() => {}),
        error => {
          if (!(error instanceof StopError)) {
            throw error;
          }
          return new Promise(() => {});
        },
      ),
    ]);
    if (end.failed) {
      console.error(end.reason);
    } else {
      console.log('\nStopping …');
    }
    return end.failed ? 1 : 0;
  } finally {
    await services.stop();
    lifeline.close();
  }
}

/**
 * @param {import('../start/parseStartOptions.mjs').StartOptions} options
 * @param {ServiceGroup} services
 * @param {string} lifeline
 */
async function startAll(options, services, lifeline) {
  if (options.sandbox) {
    console.log('Starting the AWS sandbox …');
    await services.start(
      sandboxService({
        port: options.sandboxPort,
        seed: options.sandboxSeed,
        speed: options.sandboxSpeed,
      }),
    );
  }
  console.log('Starting the backend and the app …');
  await Promise.all([
    services.start(backendService(options, { lifeline })),
    services.start(appService(options)),
  ]);
}
