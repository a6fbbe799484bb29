import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { JsonObject } from '@backstage/types';
import {
  readDirectoryContents,
  readTemplates,
  type Template,
} from './__testUtils__/templates/readTemplates';
import {
  TemplateBench,
  type ListedAction,
} from './__testUtils__/templates/TemplateBench';
import { templateCases } from './__testUtils__/templates/templateCases';

const ROOT = resolve(__dirname, '../../..');

/** The fields of Backstage itself that the templates use. */
const BACKSTAGE_FIELDS = ['OwnerPicker', 'RepoUrlPicker'];

/** Parameters that steer other fields of the wizard, or show something, only. */
const READ_BY_FIELDS = ['vpcId', 'checks'];

const templates = readTemplates();

/** The titles of the cases; their subnets are known once the sandbox runs. */
const titles = Object.fromEntries(
  Object.entries(templateCases({ privateSubnetIds: [], vpcId: '' })).map(
    ([name, cases]) => [
      name,
      cases.map(({ title, writes }, index) => ({
        title,
        index,
        isRun: writes !== undefined,
      })),
    ],
  ),
);

describe('the templates', () => {
  let bench: TemplateBench;
  let actions: Map<string, ListedAction>;

  beforeAll(async () => {
    bench = await TemplateBench.start(
      templates.map(([, template]) => template),
    );
    actions = await bench.listActions();
  }, 60_000);

  beforeEach(() => bench.forget());

  afterAll(() => bench?.close());

  it('have a title each, and ask the same things on the pages that clusters have in common', () => {
    const all = templates.map(([, template]) => template.metadata.title);
    expect(all).toHaveLength(new Set(all).size);
    for (const title of ['Where', 'Network', 'Owner and tags']) {
      const pages = templates
        .filter(([name]) =>
          /^eks-(cluster|platform)(-fargate|-auto-mode)?$/.test(name),
        )
        .map(([, { spec }]) =>
          spec.parameters.find(page => page.title === title),
        );
      expect(pages).toHaveLength(4);
      expect(new Set(pages.map(page => JSON.stringify(page)))).toHaveProperty(
        'size',
        1,
      );
    }
  });

  describe.each(templates)('%s', (name, template) => {
    it('is named as its folder and tested here', () => {
      expect(template.kind).toBe('Template');
      expect(template.metadata.name).toBe(name);
      expect(Object.keys(titles)).toContain(name);
    });

    it('uses only wizard fields that exist', () => {
      const known = [...BACKSTAGE_FIELDS, ...suiteFields()];
      const used = find(template.spec.parameters, 'ui:field');
      expect(used.filter(field => !known.includes(String(field)))).toEqual([]);
    });

    it('gives every parameter a title of its own, since the review lists them by title', () => {
      const found = definedParameters(template)
        .filter(({ properties }) => !properties)
        .map(({ title }) => title);
      expect(found.filter(title => !title)).toEqual([]);
      expect(
        found.filter((title, index) => found.indexOf(title) !== index),
      ).toEqual([]);
    });

    it('asks for exactly the parameters that its steps and outputs use', () => {
      const { parameters: _, ...rest } = template.spec;
      const used = [...JSON.stringify(rest).matchAll(/parameters\.(\w+)/g)].map(
        ([, parameter]) => parameter,
      );
      const defined = definedParameters(template)
        .map(({ path }) => path)
        .filter(path => !path.includes('/') && !READ_BY_FIELDS.includes(path));
      expect(new Set(used)).toEqual(new Set(defined));
    });

    it('runs only actions that exist, with inputs that they know', () => {
      for (const step of template.spec.steps) {
        const action = actions.get(step.action);
        expect(action).toBeDefined();
        expect(Object.keys(action!.schema.input.properties)).toEqual(
          expect.arrayContaining(Object.keys(step.input)),
        );
      }
    });

    it.each(titles[name] ?? [])(
      'plans in a dry run what is $title, and changes nothing',
      async ({ index }) => {
        const { values } = templateCases(bench.estate)[name][index];

        const { log, output } = await bench.dryRun(template, {
          values,
          directoryContents: readDirectoryContents(name),
        });

        expect(log).toMatch(/[Dd]ry run(: this would be created| of creating)/);
        expect(log).not.toMatch(/failed|Error/);
        expect(bench.writes()).toEqual([]);
        expect(JSON.stringify(output)).not.toMatch(/undefined|null|\$\{\{/);
      },
      60_000,
    );

    const runs = (titles[name] ?? []).filter(({ isRun }) => isRun);
    if (runs.length > 0) {
      it.each(runs)(
        'makes what is $title, and leads to it',
        async ({ index }) => {
          const { values, writes, entityRef } = templateCases(bench.estate)[
            name
          ][index];

          const { status, log, output } = await bench.run(template, values);

          expect(log).not.toMatch(/Error:/);
          expect(status).toBe('completed');
          expect(bench.writes()).toEqual([...writes!].sort());
          const { links } = output as {
            links: Array<{ entityRef?: string; url?: string }>;
          };
          expect(links).toContainEqual(
            expect.objectContaining({
              entityRef: expect.stringContaining(entityRef),
            }),
          );
          expect(JSON.stringify(output)).not.toMatch(/undefined|null|\$\{\{/);
        },
        60_000,
      );
    }
  });
});

/** A field's folder carries its name. */
function suiteFields(): string[] {
  return readdirSync(resolve(ROOT, 'plugins/scaffolder-module-eks/src/fields'));
}

/** All values under a key, however deep. */
function find(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key ? [inner] : find(inner, key),
  );
}

interface Parameter {
  /** `tags` or, inside of it, `tags/owner`. */
  path: string;
  title?: string;
  properties?: Record<string, Omit<Parameter, 'path'>>;
}

/** Every parameter of every page and of what appears depending on another, once, with those inside objects. */
function definedParameters(template: Template): Parameter[] {
  const found = new Map<string, Parameter>();
  const add = (properties: Parameter['properties'], parent = '') => {
    for (const [key, schema] of Object.entries(properties ?? {})) {
      const path = `${parent}${key}`;
      found.set(path, { title: found.get(path)?.title, ...schema, path });
      add(schema.properties, `${path}/`);
    }
  };
  for (const page of template.spec.parameters) {
    add(page.properties as Parameter['properties']);
    for (const dependency of Object.values(page.dependencies ?? {})) {
      for (const branch of (dependency as { oneOf: JsonObject[] }).oneOf) {
        add(branch.properties as Parameter['properties']);
      }
    }
  }
  return [...found.values()];
}
