import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { JsonObject, JsonValue } from '@backstage/types';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import {
  type FieldExtensionOptions,
  SecretsContextProvider,
} from '@backstage/plugin-scaffolder-react';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import {
  type EksApi,
  eksApiRef,
} from '@eks-platform/backstage-plugin-eks-react';
import * as fields from '..';

const extensions = Object.values<unknown>(fields).filter(
  (value): value is FieldExtensionOptions =>
    typeof value === 'object' && value !== null && 'component' in value,
);

/** Shows template parameters in the wizard itself, with all fields of this module. */
export async function renderWizard(options: {
  api: EksApi;
  /** One page of the wizard each. */
  pages: JsonObject[];
  theme?: 'mui' | 'bui';
  values?: Record<string, JsonValue>;
}) {
  const { api, pages, theme = 'mui', values } = options;
  const onCreate = jest.fn(async (_values: Record<string, JsonValue>) => {});
  await renderInTestApp(
    <TestApiProvider apis={[[eksApiRef, api]]}>
      <SecretsContextProvider>
        <Stepper
          manifest={{
            title: 'Template',
            steps: pages.map((schema, index) => ({
              title: `Page ${index + 1}`,
              schema,
            })),
          }}
          extensions={extensions}
          formProps={{ EXPERIMENTAL_theme: theme }}
          initialState={values}
          onCreate={onCreate}
        />
      </SecretsContextProvider>
    </TestApiProvider>,
  );
  const user = userEvent.setup();
  const press = (name: string | RegExp) =>
    screen.findByRole('button', { name }).then(button => user.click(button));
  return {
    user,
    press,
    /** Opens a list by its label and takes an option by its words. */
    pick: async (label: string | RegExp, option: string | RegExp) => {
      await user.click(await enabledInput(label));
      await user.click(await screen.findByRole('option', { name: option }));
    },
    input: enabledInput,
    /** What the wizard hands to the backend at the end. */
    create: async () => {
      await press('Review');
      await press('Create');
      return onCreate.mock.calls[0][0];
    },
  };
}

async function enabledInput(label: string | RegExp): Promise<HTMLElement> {
  const input = await screen.findByLabelText(label, { selector: 'input' });
  await waitFor(() => expect(input).toBeEnabled());
  return input;
}
