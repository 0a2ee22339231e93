import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'bun',
  version: '1.4.5',
  globals: { Bun: '' },
  extends: { BunRequest: 'global:IncomingRequest' },
  handlers: {
    'serve(0).fetch': [['global:IncomingRequest', '-']],
    'serve(0).routes.*': [['BunRequest', '-']],
    'serve(0).routes.*.{GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS}': [['BunRequest', '-']],
  },
  sources: { request: ['BunRequest#params', 'BunRequest#cookies.get()'] },
});
