import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'openai',
  version: '4.104',
  aliases: ['@anthropic-ai/sdk'],
  default: 'Client',
  roles: { credential: ['new Client(0).{apiKey,authToken}'] },
});
