import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'rss-parser',
  version: '3.13.0',
  default: 'Parser',
  instances: { 'new ()': 'Parser' },
  sinks: { url: ['Parser#parseURL(0)'] },
});
