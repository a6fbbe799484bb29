import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

// Sign-in. The guest provider suits a demo; a real installation adds its own.
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);

backend.add(import('@backstage/plugin-scaffolder-backend'));
// Templates that propose manifests do so in pull requests.
backend.add(import('@backstage/plugin-scaffolder-backend-module-github'));

// Carries events between replicas; within one process the event service alone would do.
backend.add(import('@backstage/plugin-events-backend'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@backstage/plugin-permission-backend-module-allow-all-policy'),
);

// Reads the clusters that the EKS suite puts into the catalog.
backend.add(import('@backstage/plugin-kubernetes-backend'));

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));

// The EKS suite.
backend.add(import('@eks-platform/backstage-plugin-eks-backend'));
backend.add(
  import('@eks-platform/backstage-plugin-catalog-backend-module-eks'),
);
backend.add(
  import('@eks-platform/backstage-plugin-scaffolder-backend-module-eks'),
);

backend.start();
