import { createRoot } from 'react-dom/client';
import { createApp } from '@backstage/frontend-defaults';
import { ConfigReader } from '@backstage/config';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import eksPlugin from '@eks-platform/backstage-plugin-eks';
import { benchPlugin } from './benchPlugin';
import { probe } from './probe';
import { signInModule } from './signIn';

const { origin } = window.location;

const app = createApp({
  features: [catalogPlugin, eksPlugin, benchPlugin, signInModule],
  advanced: {
    configLoader: async () => ({
      config: new ConfigReader({
        app: { title: 'Benchmark', baseUrl: origin },
        backend: { baseUrl: origin },
      }),
    }),
  },
});

Object.assign(window, { probe });
createRoot(document.getElementById('root')!).render(app.createRoot());
