import { findFreePort } from '../scripts/processes/ports.mjs';
import { ProcessSet } from '../scripts/processes/ProcessSet.mjs';
import { LogFile } from '../scripts/start/LogFile.mjs';
import { productionBackend } from '../scripts/start/productionBackend.mjs';
import { sandboxService } from '../scripts/start/services.mjs';
import { startService } from '../scripts/start/startService.mjs';
import type { Frontend } from './Portal';

const ACCOUNT = '111122223333';

/** An installed app at work, with the sandbox for AWS, to which only the standard configuration of AWS leads. */
export class RunningPortal {
  private constructor(
    readonly url: string,
    private readonly processes: ProcessSet,
    private readonly log: LogFile,
  ) {}

  static async start(options: {
    folder: string;
    frontend: Frontend;
    logFile: string;
  }): Promise<RunningPortal> {
    const processes = new ProcessSet();
    const log = new LogFile(options.logFile);
    const port = await findFreePort();
    const url = `http://localhost:${port}`;
    const running = new RunningPortal(url, processes, log);
    try {
      const sandboxPort = await findFreePort();
      await startService(
        sandboxService({
          port: sandboxPort,
          kubernetesPort: 0,
          seed: 'demo',
          speed: '60',
        }),
        { processes, log },
      );
      await startService(
        productionBackend({
          name: 'backend',
          root: options.folder,
          port,
          configFiles: ['app-config.yaml'],
          config: {
            'app.baseUrl': url,
            'app.packageName': options.frontend,
            'backend.baseUrl': url,
            'backend.cors.origin': url,
            // Served over plain HTTP, as no installation is that others reach; nor would it let guests in.
            'backend.csp': { 'upgrade-insecure-requests': false },
            'auth.providers.guest': {
              dangerouslyAllowOutsideDevelopment: true,
            },
          },
          env: {
            AWS_ENDPOINT_URL: `http://127.0.0.1:${sandboxPort}`,
            AWS_ACCESS_KEY_ID: `AKIADEMO${ACCOUNT}`,
            AWS_SECRET_ACCESS_KEY: 'any-secret-will-do',
          },
        }),
        { processes, log },
      );
    } catch (error) {
      await running.stop();
      throw error;
    }
    return running;
  }

  async stop(): Promise<void> {
    await this.processes.stop();
    await this.log.close();
  }
}
