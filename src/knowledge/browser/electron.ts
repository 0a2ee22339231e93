import { describePackage } from '../grammar/index.ts';

/** Switches are written without their dashes. */
export default describePackage({
  package: 'electron',
  version: '41.7.1',
  aliases: ['electron/main'],
  roles: {
    'program-options': ['app.commandLine.appendSwitch(0)', 'app.commandLine.appendArgument(0)'],
  },
});
