import { describePackage } from '../grammar/index.ts';

/** `(name, file, info)` from version 1 on, `(name, file, filename, encoding, mimetype)` before. */
export default describePackage({
  package: 'busboy',
  version: '1.6.0',
  aliases: ['@fastify/busboy'],
  instances: {
    '()': 'Busboy',
    'new ()': 'Busboy',
    'Busboy#{on,once,addListener}()': 'Busboy',
  },
  sources: {
    request: [
      'Busboy#on:{file,field}(0)',
      'Busboy#on:field(1)',
      'Busboy#on:file(2)',
      'Busboy#on:file(2).{filename,encoding,mimeType}',
      'Busboy#on:file(3)',
      'Busboy#on:file(4)',
    ],
  },
});
