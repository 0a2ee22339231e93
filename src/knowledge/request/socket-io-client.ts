import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'socket.io-client',
  version: '4.8.4',
  default: 'io',
  sinks: { url: ['io(0)', 'connect(0)', 'io.connect(0)', 'new Manager(0)', 'new io.Manager(0)'] },
  roles: {
    'tls-carrier': ['{io,connect}(0..1).agent', 'new Manager(0..1).agent'],
    'dial-url': ['io(0)', 'connect(0)', 'io.connect(0)', 'new Manager(0)', 'new io.Manager(0)'],
    'tls-options': [
      '{io,connect}(0..1)',
      'new Manager(0..1)',
      'io.connect(0..1)',
      '{io,connect}(0..1).transportOptions.*',
    ],
    'tls-verify': [
      '{io,connect}(0..1).rejectUnauthorized',
      'io.connect(0..1).rejectUnauthorized',
      'new Manager(0..1).rejectUnauthorized',
      '{io,connect}(0..1).transportOptions.*.rejectUnauthorized',
    ],
    'tls-identity-check': ['{io,connect}(0..1).checkServerIdentity', 'new Manager(0..1).checkServerIdentity'],
    'tls-ciphers': ['{io,connect}(0..1).ciphers', 'io.connect(0..1).ciphers', 'new Manager(0..1).ciphers'],
  },
});
