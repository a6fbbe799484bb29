import { DEFAULT_SANDBOX_PORT } from './parseStartOptions.mjs';

/**
 * The addresses that follow from the chosen ports, as Backstage reads configuration from its environment. They hold whatever
 * the configuration files say, since the readiness checks and the printed URLs rely on them.
 *
 * @param {import('./parseStartOptions.mjs').StartOptions} options
 * @returns {Record<string, string>}
 */
export function addressOverrides({
  appPort,
  backendPort,
  sandbox,
  sandboxPort,
}) {
  const app = `http://localhost:${appPort}`;
  const backend = `http://localhost:${backendPort}`;
  return {
    APP_CONFIG_app_baseUrl: JSON.stringify(app),
    APP_CONFIG_backend_baseUrl: JSON.stringify(backend),
    APP_CONFIG_backend_listen_port: JSON.stringify(backendPort),
    APP_CONFIG_backend_cors_origin: JSON.stringify(app),
    // At its usual port the sandbox is left to the configuration: a file that points at AWS must not be overruled.
    ...(sandbox && sandboxPort !== DEFAULT_SANDBOX_PORT
      ? {
          APP_CONFIG_eks_aws_endpoint: JSON.stringify(
            `http://127.0.0.1:${sandboxPort}`,
          ),
        }
      : {}),
  };
}
