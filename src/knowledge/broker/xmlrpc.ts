import { describePackage } from '../grammar/index.ts';

/** A method that is called is an event of its name; `NotFound` comes with the name that nobody listens to. */
export default describePackage({
  package: 'xmlrpc',
  version: '1.3.2',
  instances: { '{createServer,createSecureServer}()': 'Server' },
  handlers: {
    'Server#{on,once,addListener,prependListener}(1)': [['-'], ['Params', 'Params'], ['-', 'Params', '-']],
  },
  sinks: { url: ['{createClient,createSecureClient}(0)'] },
  sources: { message: ['Params#'] },
});
