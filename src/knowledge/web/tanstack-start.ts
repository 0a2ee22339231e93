import { describePackage } from '../grammar/index.ts';

/** A function of the server is called from the page; a validator, called so or so, holds what it is given against a schema. */
export default describePackage({
  package: '@tanstack/react-start',
  version: '1.131.50',
  aliases: ['@tanstack/solid-start', '@tanstack/start', '@tanstack/start-client-core'],
  instances: {
    'createServerFn()': 'ServerFnBuilder',
    'ServerFnBuilder#{middleware,type}()': 'ServerFnBuilder',
    'ServerFnBuilder#{validator,inputValidator}()': 'ServerFnBuilder',
  },
  handlers: {
    'ServerFnBuilder#handler(0)': [['Call']],
    // A function in place of a schema makes the data of what was sent.
    'ServerFnBuilder#{validator,inputValidator}(0)': [['RawData']],
  },
  sources: { request: ['Call#data', 'RawData#'] },
  schemas: { 'Call#data': '{validator,inputValidator}(0)' },
});
