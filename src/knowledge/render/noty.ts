import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'noty',
  version: '3.1.4',
  globals: { Noty: '' },
  sinks: { markup: ['new (0).text', 'new ().setText(0)'] },
});
