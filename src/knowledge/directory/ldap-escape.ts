import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'ldap-escape',
  version: '2.0.6',
  sanitizers: { ldap: ['filter~()'], 'ldap-dn': ['dn~()'] },
});
