import { describePackage } from '../grammar/index.ts';

/** Switches are written without their dashes. */
export default describePackage({
  package: 'electron',
  version: '41.7.1',
  aliases: ['electron/main'],
  instances: {
    'new BrowserWindow()': 'BrowserWindow',
    'BrowserWindow.{fromId,fromWebContents,getFocusedWindow}()': 'BrowserWindow',
    '{BrowserWindow,WebContentsView,BrowserView}#webContents': 'WebContents',
    'webContents.{fromId,getFocusedWebContents}()': 'WebContents',
    'WebContents#mainFrame': 'WebFrameMain',
  },
  sinks: {
    code: [
      '{WebContents,WebFrameMain}#executeJavaScript(0)',
      'WebContents#executeJavaScriptInIsolatedWorld(1).*.code',
      'webFrame.executeJavaScript(0)',
      'webFrame.executeJavaScriptInIsolatedWorld(1).*.code',
    ],
  },
  roles: {
    'program-options': ['app.commandLine.appendSwitch(0)', 'app.commandLine.appendArgument(0)'],
  },
});
