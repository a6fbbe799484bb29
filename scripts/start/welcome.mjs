/**
 * What a user of `npm start` reads when everything is up: where it is, what to click first, and the way to real accounts.
 *
 * @param {import('./parseStartOptions.mjs').StartOptions} options
 * @param {{ seconds: number, logFile: string }} facts
 */
export function welcome(options, { seconds, logFile }) {
  const app = `http://localhost:${options.appPort}`;
  return [
    '',
    `  EKS on Backstage is up, after ${seconds} s. Enter as guest.`,
    '',
    `    Backstage    ${app}`,
    `    API          http://localhost:${options.backendPort}/api`,
    ...(options.sandbox
      ? [`    AWS sandbox  http://127.0.0.1:${options.sandboxPort}`]
      : []),
    '',
    ...(options.sandbox ? sandboxTour(app) : accountsTour(app)),
    '',
    `  Everything the processes print is in ${logFile}. Ctrl-C ends them all.`,
    '',
  ].join('\n');
}

/** @param {string} app */
function sandboxTour(app) {
  return [
    '  First, look at',
    `    Create → EKS cluster              ${app}/create/templates/default/eks-cluster`,
    `    platform-dev → EKS                ${app}/catalog/default/resource/platform-dev.eu-west-1.111122223333/eks`,
    `    component checkout → Mesh         ${app}/catalog/default/component/checkout/mesh`,
    '',
    '  With your own AWS accounts: put them into app-config.aws.yaml, then',
    '    npm start -- --no-sandbox --config app-config.aws.yaml',
  ];
}

/** @param {string} app */
function accountsTour(app) {
  return [
    '  First, look at',
    `    the clusters that were found      ${app}/catalog?filters%5Bkind%5D=resource&filters%5Btype%5D=kubernetes-cluster`,
    `    Create → EKS cluster              ${app}/create/templates/default/eks-cluster`,
  ];
}
