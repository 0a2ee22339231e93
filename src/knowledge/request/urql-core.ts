import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: '@urql/core',
  version: '6.0.3',
  aliases: ['urql', '@urql/preact', '@urql/svelte', '@urql/vue'],
  sinks: { url: ['createClient(0).url', 'new Client(0).url'] },
  roles: { 'dial-url': ['createClient(0).url', 'new Client(0).url'] },
});
