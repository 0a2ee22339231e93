import { describePackage } from '../grammar/index.ts';

/** The arguments of a message that are looked at. */
const SENT = ['Sent', 'Sent', 'Sent', 'Sent', 'Sent', 'Sent'];

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
    'app.on:web-contents-created(1)': 'WebContents',
    '{WebContents,WebFrameMain}#ipc': 'IpcMain',
    'session.defaultSession.protocol': 'Protocol',
  },
  handlers: {
    // What a renderer sends comes after the event.
    'ipcMain.{handle,handleOnce,on,once,addListener}(1)': [['-', ...SENT]],
    'IpcMain#{handle,handleOnce,on,once,addListener}(1)': [['-', ...SENT]],
    'protocol.handle(1)': [['global:IncomingRequest']],
    'Protocol#handle(1)': [['global:IncomingRequest']],
    'protocol.{registerFileProtocol,interceptFileProtocol}(1)': [['ProtocolRequest', 'Reply']],
  },
  sources: {
    message: [
      'Sent#',
      'ProtocolRequest#{url,headers}',
      'WebContents#setWindowOpenHandler(0:0).url',
      'WebContents#on:{will-navigate,will-redirect}(1)',
      'app.on:open-url(1)',
    ],
  },
  sinks: {
    opened: ['shell.openExternal(0)'],
    path: ['Reply#(0)', 'Reply#(0).path', 'shell.{openPath,showItemInFolder}(0)'],
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
