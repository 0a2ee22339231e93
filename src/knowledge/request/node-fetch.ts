import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'node-fetch',
  version: '3.3.2',
  same: [['new Request(0)', 'new Request()']],
  derived: [['new Request(0)', 'new Request()']],
  sources: { remote: ['().{text,json,arrayBuffer,blob,buffer}()'] },
  sinks: {
    'header-name': ['(1).headers.*key'],

    'third-party': ['(1).body'],

    url: ['(0)'],
  },
  roles: {
    'dial-url': ['(0)'],
    'tls-carrier': ['(1).agent'],
    'tls-elsewhere': ['new Request(1).agent'],
  },
});
