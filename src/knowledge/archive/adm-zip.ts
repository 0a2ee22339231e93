import { describePackage } from '../grammar/index.ts';

/** Unpacking checks the names of entries; who writes them alone has to do so, too. What is opened
 * may be bytes as well as a path, so it is left out. */
export default describePackage({
  package: 'adm-zip',
  version: '0.6.1',
  sources: {
    archive: [
      '#getEntries().*.{entryName,name,rawEntryName}',
      '#getEntry().{entryName,name,rawEntryName}',
      '#forEach(0:0).{entryName,name,rawEntryName}',
    ],
  },
  sinks: {
    path: [
      '#{extractAllTo,extractAllToAsync,writeZip,writeZipPromise}(0)',
      '#extractEntryTo(1)',
      '#{addLocalFile,addLocalFolder}(0)',
    ],
  },
});
