import { isPortTaken } from '../processes/ports.mjs';
import { StopError } from '../StopError.mjs';

/**
 * Refuses to start beside something that has one of the ports.
 *
 * @param {import('./parseStartOptions.mjs').StartOptions} options
 */
export async function requireFreePorts(options) {
  const wanted = [
    { port: options.appPort, what: 'the app', flag: '--port' },
    { port: options.backendPort, what: 'the API', flag: '--backend-port' },
    ...(options.sandbox
      ? [
          {
            port: options.sandboxPort,
            what: 'the AWS sandbox',
            flag: '--sandbox-port',
          },
          {
            port: options.sandboxPort + 1,
            what: "the Kubernetes API of the sandbox's clusters, behind the sandbox's own port",
            flag: '--sandbox-port',
          },
        ]
      : []),
  ];
  for (const { port, what, flag } of wanted) {
    if (await isPortTaken(port)) {
      throw new StopError(
        `Port ${port}, wanted for ${what}, is taken: stop what listens there, or choose another port with \`npm start -- ${flag} ${
          port + 100
        }\`.`,
      );
    }
  }
}
