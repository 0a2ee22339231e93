import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'neo4j-driver',
  version: '6.3',
  aliases: ['neo4j-driver-lite'],
  sinks: { url: ['driver(0)'] },
  roles: {
    'tls-skip-verify': [{ at: 'driver(2).trust', when: { '(2).trust': 'TRUST_ALL_CERTIFICATES' } }],
    'tls-enable': ['driver(2).encrypted'],
    'tls-disable': [{ at: 'driver(2).encrypted', when: { '(2).encrypted': 'ENCRYPTION_OFF' } }],
    'dial-url': ['driver(0)'],
  },
});
