import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'htm/preact',
  version: 'htm 3.1.1',
  aliases: ['htm/preact/standalone', 'htm/react'],
  roles: { 'element-template': ['html~(0)'] },
});
