import { aMesh, aMeshObject, aShopMesh } from '../testUtils';
import { buildTopology } from './buildTopology';
import { exportTopology } from './exportTopology';

const shop = buildTopology(aShopMesh());

/** Names that try to end a label, open markup, start a command or a line of their own. */
const hostile = buildTopology({
  mesh: aMesh({ name: 'a"];\nb --> c' }),
  objects: [
    aMeshObject({
      type: 'virtual-service',
      name: 'x"]; click n0 "javascript:alert(1)"\n<img src=x onerror=1> \\" -> y',
      meshArn: aMesh({ name: 'a"];\nb --> c' }).arn,
    }),
  ],
});

describe('exportTopology', () => {
  it.each(['json', 'mermaid', 'dot'] as const)('writes %s', format => {
    expect(exportTopology(shop, format)).toMatchSnapshot();
  });

  it('gives JSON that reads back as the same topology', () => {
    expect(JSON.parse(exportTopology(shop, 'json'))).toEqual(shop);
    expect(JSON.parse(exportTopology(hostile, 'json'))).toEqual(hostile);
  });

  it('lets no name out of its label in Mermaid', () => {
    const lines = exportTopology(hostile, 'mermaid').split('\n');

    expect(lines[0]).toBe('%% a"]; b --> c');
    expect(lines[2]).toBe(
      '  n0(["virtual service<br/>x#34;#93;#59; click n0 #34;javascript:alert#40;1#41;#34; #60;img src=x onerror=1#62; #92;#34; -#62; y<br/>no provider"])',
    );
    expect(lines).toHaveLength(7);
  });

  it('lets no name out of its string in DOT', () => {
    const lines = exportTopology(hostile, 'dot').split('\n');

    expect(lines[0]).toBe('digraph "a\\"];\\nb --> c" {');
    expect(lines[3]).toBe(
      '  "virtual-service/x\\"]; click n0 \\"javascript:alert(1)\\"\\n<img src=x onerror=1> \\\\\\" -> y" [label="virtual service\\nx\\"]; click n0 \\"javascript:alert(1)\\"\\n<img src=x onerror=1> \\\\\\" -> y\\nno provider", fontcolor=gray];',
    );
    expect(lines).toHaveLength(6);
  });
});
