import { describePackage } from '../grammar/index.ts';

const METHODS = 'all,get,post,put,patch,delete,head,options';

/** A handler is given the request with its parameters, and what the program gives beside it. */
export default describePackage({
  package: 'itty-router',
  version: '5.0.24',
  instances: { '{Router,AutoRouter,IttyRouter}()': 'Router', [`Router#{${METHODS}}()`]: 'Router' },
  extends: { IRequest: 'Request', IRequestStrict: 'Request', Request: 'global:IncomingRequest' },
  handlers: {
    [`Router#{${METHODS}}(1..)`]: [['Request', '-']],
    '{Router,AutoRouter,IttyRouter}(0).{before,finally}.*': [['Request', '-']],
  },
  // `content` is there with `withContent`.
  sources: { request: ['Request#{params,query,content,cookies}'] },
  proofs: { text: ['Request#params.*'], 'text-list': ['Request#query.*'] },
});
