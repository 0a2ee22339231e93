import { describePackage } from '../grammar/index.ts';

/** Unpacking checks the names of entries; they are raw where entries are read one by one. */
export default describePackage({
  package: 'tar',
  version: '7.5.23',
  handlers: {
    '{x,extract,t,list,u,update,r,replace}(0).{onReadEntry,onentry}': [['ReadEntry']],
  },
  sources: {
    archive: [
      'ReadEntry#{path,linkpath}',
      'Parser#on:entry(0).{path,linkpath}',
      { at: 'Parse#on:entry(0).{path,linkpath}', versions: '<7' },
    ],
  },
  sinks: {
    path: [
      '{x,extract,c,create,t,list,u,update,r,replace}(0).{file,cwd,C,f}',
      'new {Unpack,UnpackSync}(0).cwd',
      '{c,create}(1).*',
    ],
  },
});
