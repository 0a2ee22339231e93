import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'activedirectory2',
  version: '2.2',
  aliases: ['activedirectory'],
  default: 'ActiveDirectory',
  // Names of users and groups are put into a filter as they are, unless they look like the name of an entry.
  instances: { 'ActiveDirectory()': 'ActiveDirectory', 'new promiseWrapper()': 'ActiveDirectory' },
  sinks: {
    ldap: [
      'ActiveDirectory#{find,findUsers,findGroups,findDeletedObjects}(0)',
      {
        at: 'ActiveDirectory#{find,findUsers,findGroups,findDeletedObjects,findUser,findGroup}(0).filter',
        when: { '(1)': 'present' },
      },
      'ActiveDirectory#{findUser,findGroup,userExists,groupExists,getGroupMembershipForUser,getGroupMembershipForGroup,getUsersForGroup,isUserMemberOf}(0..1)',
      { at: 'ActiveDirectory#isUserMemberOf(2)', when: { '(3)': 'present' } },
    ],
    'ldap-dn': [{ at: 'ActiveDirectory#{findUser,findGroup}(0).baseDN', when: { '(2)': 'present' } }],
  },
  roles: {
    'tls-options': [
      'new ActiveDirectory(0).tlsOptions',
      'new promiseWrapper(0).tlsOptions',
      'ActiveDirectory(0).tlsOptions',
    ],
    'tls-verify': [
      'new ActiveDirectory(0).tlsOptions.rejectUnauthorized',
      'new promiseWrapper(0).tlsOptions.rejectUnauthorized',
      'ActiveDirectory(0).tlsOptions.rejectUnauthorized',
    ],
    'tls-identity-check': [
      'new ActiveDirectory(0).tlsOptions.checkServerIdentity',
      'new promiseWrapper(0).tlsOptions.checkServerIdentity',
      'ActiveDirectory(0).tlsOptions.checkServerIdentity',
    ],
    'dial-url': [
      'new ActiveDirectory(0)',
      'new ActiveDirectory(0).url',
      'new promiseWrapper(0)',
      'new promiseWrapper(0).url',
      'ActiveDirectory(0)',
      'ActiveDirectory(0).url',
    ],
    'tls-version': [
      'new ActiveDirectory(0).tlsOptions.{minVersion,maxVersion}',
      'new promiseWrapper(0).tlsOptions.{minVersion,maxVersion}',
      'ActiveDirectory(0).tlsOptions.{minVersion,maxVersion}',
    ],
    'tls-method': [
      'new ActiveDirectory(0).tlsOptions.secureProtocol',
      'new promiseWrapper(0).tlsOptions.secureProtocol',
      'ActiveDirectory(0).tlsOptions.secureProtocol',
    ],
    'tls-option-bits': [
      'new ActiveDirectory(0).tlsOptions.secureOptions',
      'new promiseWrapper(0).tlsOptions.secureOptions',
      'ActiveDirectory(0).tlsOptions.secureOptions',
    ],
    'tls-ciphers': [
      'new ActiveDirectory(0).tlsOptions.ciphers',
      'new promiseWrapper(0).tlsOptions.ciphers',
      'ActiveDirectory(0).tlsOptions.ciphers',
    ],
  },
});
