import rule from '../../../src/rules/transport/no-disabled-certificate-validation.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(rule, {
  safe: {
    'a browser that checks': `
import puppeteer from 'puppeteer';
await puppeteer.launch({ acceptInsecureCerts: false, args: ['--no-first-run'] });`,
    'a flag with a similar name': `
import { spawn } from 'node:child_process';
spawn('deploy', ['--insecure-registry-list', 'registries.txt']);`,
    'a key that is pinned': `
import { chromium } from 'playwright';
await chromium.launch({ args: ['--ignore-certificate-errors-spki-list=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='] });`,
    'an option of another program': `
import { exec, spawn } from 'node:child_process';
exec('grep -k pattern file');
spawn('sort', ['-k', '2']);`,
    'a flag in a text that is only printed': `
console.log('never use curl --insecure');`,
  },
  vulnerable: {
    Puppeteer: {
      code: `
import puppeteer from 'puppeteer';
const browser = await puppeteer.launch({ acceptInsecureCerts: true }); // !verificationDisabled`,
      suggested: [
        `
import puppeteer from 'puppeteer';
const browser = await puppeteer.launch({ acceptInsecureCerts: false });`,
      ],
    },
    'Puppeteer before version 23': `
const puppeteer = require('puppeteer');
const browser = await puppeteer.launch({ headless: true, ignoreHTTPSErrors: true }); // !verificationDisabled`,
    'Puppeteer that joins a browser': `
import puppeteer from 'puppeteer-core';
await puppeteer.connect({ browserWSEndpoint, acceptInsecureCerts: true }); // !verificationDisabled`,
    'a flag of Chromium': `
const puppeteer = require('puppeteer');
await puppeteer.launch({ args: ['--no-sandbox', '--ignore-certificate-errors'] }); // !programUnverified`,
    'a context of Playwright': `
import { chromium } from 'playwright';
const browser = await chromium.launch();
const context = await browser.newContext({ ignoreHTTPSErrors: true }); // !verificationDisabled`,
    'a page of Playwright': `
import { firefox } from 'playwright-core';
const page = await (await firefox.launch()).newPage({ ignoreHTTPSErrors: true }); // !verificationDisabled`,
    'a persistent context of Playwright': `
import { chromium } from 'playwright';
await chromium.launchPersistentContext('/var/lib/profile', { ignoreHTTPSErrors: true }); // !verificationDisabled`,
    'requests of Playwright': `
import { request } from 'playwright';
const api = await request.newContext({ baseURL: 'https://api.acme.com', ignoreHTTPSErrors: true }); // !verificationDisabled`,
    'a flag of Chromium for Playwright': `
import { chromium } from 'playwright';
await chromium.launch({ args: ['--ignore-certificate-errors'] }); // !programUnverified`,
    Selenium: `
import { Builder, Capabilities } from 'selenium-webdriver';
const caps = Capabilities.chrome();
caps.setAcceptInsecureCerts(true); // !verificationDisabled
await new Builder().withCapabilities(caps).build();`,
    'options of Chrome for Selenium': `
import chrome from 'selenium-webdriver/chrome.js';
const options = new chrome.Options();
options.addArguments('--headless', '--ignore-certificate-errors'); // !programUnverified`,
    Electron: `
import { app } from 'electron';
app.commandLine.appendSwitch('ignore-certificate-errors'); // !programUnverified`,
    'curl in a shell': `
import { exec } from 'node:child_process';
exec('curl --insecure https://get.acme.com/install.sh | sh', done); // !programUnverified`,
    'curl with a short option': `
import { execSync } from 'node:child_process';
const body = execSync('curl -k https://api.acme.com/status'); // !programUnverified`,
    'curl with short options together': `
const { execSync } = require('child_process');
execSync(\`curl -sSkL https://\${host}/agent.tgz -o agent.tgz\`); // !programUnverified`,
    'arguments of curl': `
import { spawn } from 'node:child_process';
spawn('curl', ['-sS', '-k', url]); // !programUnverified`,
    wget: `
import { execFile } from 'node:child_process';
execFile('wget', ['--no-check-certificate', url]); // !programUnverified`,
    git: `
import { execSync } from 'node:child_process';
execSync('git -c http.sslVerify=false clone https://git.acme.com/app.git'); // !programUnverified`,
    'git, told for ever': `
import { execSync } from 'node:child_process';
execSync('git config --global http.sslVerify false'); // !programUnverified`,
    npm: `
import { spawnSync } from 'node:child_process';
spawnSync('npm', ['install', '--strict-ssl=false']); // !programUnverified`,
    'npm, told for ever': `
import { execSync } from 'node:child_process';
execSync('npm config set strict-ssl false'); // !programUnverified`,
    'a variable in front of a command': `
import { exec } from 'node:child_process';
exec('NODE_TLS_REJECT_UNAUTHORIZED=0 node sync.js'); // !programUnverified`,
    'a variable of git in front of a command': `
import { exec } from 'node:child_process';
exec('GIT_SSL_NO_VERIFY=true git pull'); // !programUnverified`,
    'arguments built elsewhere': `
import { spawn } from 'node:child_process';
const args = ['--no-check-certificate']; // !programUnverified
args.push(url);
spawn('wget', args);`,
  },
});
