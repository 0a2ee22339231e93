import { describePackage } from '../grammar/index.ts';

/** The module is the class before version 2. A socket of the caller's own may well be TLS. */
export default describePackage({
  package: 'telnet-client',
  version: '2.2.14',
  default: 'Telnet',
  sinks: { url: ['Telnet#connect(0).host', 'Telnet#connect(0).socketConnectOptions.host'] },
  roles: {
    'dial-raw': [{ at: 'Telnet#connect()', when: { '(0).sock': 'absent', '(0).extSock': 'absent' } }],
    'dial-host': ['Telnet#connect(0).host', 'Telnet#connect(0).socketConnectOptions.host'],
    'dial-socket': ['Telnet#connect(0).socketConnectOptions.path'],
  },
});
