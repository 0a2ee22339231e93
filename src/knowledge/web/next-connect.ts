import { describePackage } from '../grammar/index.ts';

const METHODS = 'all,get,head,post,put,patch,delete';
const HANDLER = ['next:NextApiRequest', 'next:NextApiResponse', '-'];

export default describePackage({
  package: 'next-connect',
  version: '1.0.0',
  instances: { 'createRouter()': 'Router', [`Router#{use,clone,${METHODS}}()`]: 'Router' },
  handlers: {
    [`Router#{use,${METHODS}}(0..)`]: [HANDLER],
    'Router#handler(0).onNoMatch': [HANDLER],
  },
});
