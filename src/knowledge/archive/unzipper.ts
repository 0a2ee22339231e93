import { describePackage } from '../grammar/index.ts';

/** `Extract` checks the names of entries; a stream of entries leaves that to who writes them. */
export default describePackage({
  package: 'unzipper',
  version: '0.12.5',
  instances: { '{Parse,ParseOne}()': 'ParseStream' },
  sources: {
    archive: [
      'ParseStream#on:entry(0).path',
      // With `forceStream` the stream is waited for entry by entry.
      'ParseStream#*.path',
      'Open.{file,buffer,url,s3,custom}().files.*.path',
    ],
  },
  sinks: {
    path: ['Extract(0).path', 'Open.file(0)', 'Open.{file,buffer,url,s3,custom}().extract(0).path'],
    url: ['Open.url(1)', 'Open.url(1).url'],
  },
});
