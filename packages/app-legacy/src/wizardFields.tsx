import { ScaffolderFieldExtensions } from '@backstage/plugin-scaffolder-react';
import * as fields from '@eks-platform/backstage-plugin-scaffolder-module-eks/legacy';

/** Every wizard field of the suite. */
export const wizardFields = (
  <ScaffolderFieldExtensions>
    {Object.entries(fields).map(([name, Field]) => (
      <Field key={name} />
    ))}
  </ScaffolderFieldExtensions>
);
