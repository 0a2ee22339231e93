import rule from '../../../src/rules/injection/no-command-injection.ts';
import { testRule } from '../../support/test-rule.ts';

/** What a renderer sends to the main process, and the addresses that its pages want opened. */
testRule(rule, {
  safe: {
    'a message that is looked up': `import { app, BrowserWindow, ipcMain, shell } from 'electron';
import { exec, execFile } from 'node:child_process';
const TOOLS = { convert: 'convert a.png', clean: 'rm -r tmp' };
ipcMain.handle('run', (event, name) => {
  if (name !== 'convert' && name !== 'clean') return;
  exec(TOOLS[name]);
});
ipcMain.on('convert', (event, file) => execFile('convert', ['--', file]));`,
    'the event itself': `import { app, BrowserWindow, ipcMain, shell } from 'electron';
import { exec, execFile } from 'node:child_process';
ipcMain.on('who', (event) => { exec('log ' + event.processId); });`,
    'an address of a known scheme': `import { app, BrowserWindow, ipcMain, shell } from 'electron';
import { exec, execFile } from 'node:child_process';
const win = new BrowserWindow();
win.webContents.setWindowOpenHandler(({ url }) => {
  if (url.startsWith('https://')) shell.openExternal(url);
  return { action: 'deny' };
});
ipcMain.handle('docs', () => shell.openExternal('https://example.com/docs'));`,
  },
  vulnerable: {
    'arguments of a message': `import { app, BrowserWindow, ipcMain, shell } from 'electron';
import { exec, execFile } from 'node:child_process';
ipcMain.handle('convert', async (event, file: string) => {
  exec(\`convert \${file} out.png\`); // !tainted
});
ipcMain.on('run', (_event, { cmd }) => { exec(cmd); }); // !tainted
ipcMain.handleOnce('once', (e, a, b) => { exec('x ' + b); }); // !tainted
ipcMain.on('all', (event, ...args) => { exec(args[0]); }); // !tainted`,
    'handlers of a class': `import { app, BrowserWindow, ipcMain, shell } from 'electron';
import { exec, execFile } from 'node:child_process';
class Api {
  register() {
    ipcMain.handle('run', this.run);
    ipcMain.handle('run2', (_, cmd) => this.go(cmd));
  }
  run = (_event: unknown, cmd: string) => exec(cmd); // !tainted
  go(cmd: string) { return exec(cmd); } // !tainted
}`,
    'messages of one window': `import { app, BrowserWindow, ipcMain, shell } from 'electron';
import { exec, execFile } from 'node:child_process';
const win = new BrowserWindow({});
win.webContents.ipc.handle('x', (event, name) => exec(\`x \${name}\`)); // !tainted`,
    'addresses that pages want opened': `import { app, BrowserWindow, ipcMain, shell } from 'electron';
import { exec, execFile } from 'node:child_process';
app.on('web-contents-created', (_e, contents) => {
  contents.setWindowOpenHandler(({ url }) => {
    shell.openExternal(url); // !opened
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event, url) => { shell.openExternal(url); }); // !opened
});
ipcMain.handle('open', (event, url) => shell.openExternal(url)); // !opened
app.on('open-url', (e, url) => { exec('x ' + url); }); // !tainted`,
  },
});
