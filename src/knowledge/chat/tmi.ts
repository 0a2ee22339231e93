import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'tmi.js',
  version: '1.8.5',
  instances: { 'Client#{on,once}()': 'Client' },
  extends: { client: 'Client' },
  sources: { message: ['Client#on:{message,chat,action,whisper,cheer,messagedeleted}(2)'] },
});
