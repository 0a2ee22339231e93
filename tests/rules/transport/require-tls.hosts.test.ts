import rule from '../../../src/rules/transport/require-tls.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'loopback addresses': {
      level: 'strict',
      code: `await fetch('http://127.0.0.1:3000/health'); await fetch('http://127.8.9.1/'); await fetch('http://[::1]:3000/');`,
    },
    'the unspecified address': { level: 'strict', code: `await fetch('http://0.0.0.0:3000/health');` },
    localhost: {
      level: 'strict',
      code: `await fetch('http://localhost:3000'); new WebSocket('ws://LOCALHOST:3000');`,
    },
    'localhost with a port that is not known': {
      level: 'strict',
      code: 'await fetch(`http://localhost:${port}/v1`);',
    },
    'localhost in a host option': {
      level: 'strict',
      code: `import http from 'node:http'; http.request({ hostname: 'localhost', port: 8080, path: '/v1' });`,
    },
    'hosts below localhost': { level: 'strict', code: `await fetch('http://app.localhost:3000/v1');` },
    'mDNS names': { level: 'strict', code: `await fetch('http://printer.local/status');` },
    'names for tests': { level: 'strict', code: `await fetch('http://shop.test/cart');` },
    'names for examples': { level: 'strict', code: `await fetch('http://shop.example/cart');` },
    'names that cannot exist': { level: 'strict', code: `await fetch('http://shop.invalid/cart');` },
    'a socket of the machine': {
      level: 'strict',
      code: `import http from 'node:http'; http.request({ socketPath: '/var/run/docker.sock', path: '/v1.41/containers/json' });`,
    },
    'the default host of a client': {
      level: 'strict',
      code: `import http from 'node:http'; http.get({ port: 8080, path: '/health' }, (response) => response.resume());`,
    },
    'a single-label host': `await fetch('http://backend:8080/v1'); await fetch('http://api/v1');`,
    'a single-label host with a port that is not known': 'await fetch(`http://backend:${port}/v1`);',
    'a host below .internal': `await fetch('http://orders.internal/v1'); await fetch('http://metadata.google.internal/computeMetadata/v1/');`,
    'a service of a cluster': `await fetch('http://orders.shop.svc/v1'); await fetch('http://orders.shop.svc.cluster.local:8080/v1');`,
    'private addresses': `await fetch('http://10.0.12.7/v1'); await fetch('http://172.20.0.4/v1'); await fetch('http://192.168.1.20/v1'); await fetch('http://[fd00::1]/v1');`,
    'link-local addresses': `await fetch('http://169.254.169.254/latest/meta-data/'); await fetch('http://[fe80::1]/v1');`,
    'shared addresses of carriers': `await fetch('http://100.64.1.2/v1');`,
    'names of a network at home or in an office': `await fetch('http://nas.lan/v1'); await fetch('http://git.corp/v1'); await fetch('http://hub.home.arpa/v1');`,
    'a host that is not known, under recommended':
      'export const load = (host) => fetch(`http://${host}/v1`);',
    'a domain that is not known, under recommended':
      'export const load = (domain) => fetch(`http://api.${domain}/v1`);',
    'a domain of the machine behind a hole': {
      level: 'strict',
      code: 'await fetch(`http://${tenant}.localhost:3000/v1`);',
    },
    'a domain of the network behind a hole': 'await fetch(`http://${service}.internal/v1`);',
  },
  vulnerable: {
    'a host that merely begins like the machine': `await fetch('http://localhost.acme.io/v1'); // !cleartextUrl`,
    'a host that merely begins like a loopback address': `await fetch('http://127.0.0.1.nip.io/v1'); // !cleartextUrl`,
    'a user that looks like the machine': `await fetch('http://localhost@api.acme.io/v1'); // !cleartextUrl`,
    'a trailing dot': `await fetch('http://api.acme.io./v1'); // !cleartextUrl`,
    'an address just outside the private ranges': `await fetch('http://172.32.0.1/v1'); // !cleartextUrl`,
    'a public address of IPv6': `await fetch('http://[2001:4860:4860::8888]/v1'); // !cleartextUrl`,
    'a private address mapped into IPv6 is not public': {
      level: 'strict',
      code: `await fetch('http://[::ffff:10.0.0.1]/v1'); // !cleartextHost`,
    },
    'a host with a port that is not known': 'await fetch(`http://api.acme.io:${port}/v1`); // !cleartextUrl',
    'the hosts that recommended leaves alone': {
      level: 'strict',
      code: `await fetch('http://backend:8080/v1'); // !cleartextHost
await fetch('http://orders.internal/v1'); // !cleartextHost
await fetch('http://orders.shop.svc.acme/v1'); // !cleartextHost
await fetch('http://10.0.12.7/v1'); // !cleartextHost
await fetch('http://169.254.169.254/latest/meta-data/'); // !cleartextHost
await fetch('http://nas.lan/v1'); // !cleartextHost`,
    },
    'a domain that is not known': {
      level: 'strict',
      code: 'export const load = (domain) => fetch(`http://api.${domain}/v1`); // !cleartextHost',
    },
  },
});
