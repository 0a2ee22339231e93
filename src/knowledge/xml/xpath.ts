import { describePackage } from '../grammar/index.ts';

/** Values reach an expression as variables: `parse('//user[name = $name]').select({ node, variables })`. */
export default describePackage({
  package: 'xpath',
  version: '0.0.34',
  instances: { 'useNamespaces()': 'Select' },
  sinks: { xpath: ['{select,select1,selectWithResolver,parse,evaluate}(0)', 'Select(0)'] },
});
