import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'cross-fetch',
  version: '4.1.0',
  default: 'fetch',
  same: [['new Request(0)', 'new Request()']],
  derived: [['new Request(0)', 'new Request()']],
  sinks: {
    'header-name': ['(1).headers.*key', 'fetch(1).headers.*key'],

    url: ['fetch(0)'],
  },
  roles: { 'dial-url': ['fetch(0)'], 'tls-carrier': ['fetch(1).agent'] },
});
