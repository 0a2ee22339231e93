import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'redis',
  version: '5.12',
  aliases: ['@redis/client'],
  instances: { '{createClient,createCluster}()': 'Client', 'Client#{connect,duplicate,multi}()': 'Client' },
  // What others publish.
  sources: {
    queue: ['Client#{subscribe,pSubscribe,sSubscribe}(1:0)', 'Client#on:message(1)', 'Client#on:pmessage(2)'],
  },
  sinks: {
    'nosql-text': [
      'Client#{eval,EVAL,evalRo,EVAL_RO,scriptLoad,SCRIPT_LOAD,functionLoad,FUNCTION_LOAD}(0)',
      'defineScript(0).SCRIPT',
    ],
  },
});
