import { describe } from 'vitest';
import { testFlows } from '../../support/test-flows.ts';

const EXEC = `import { exec } from 'node:child_process';\n`;

describe('Telegram', () => {
  const GRAMMY = `import { Bot, InlineKeyboard } from 'grammy';
${EXEC}const bot = new Bot(process.env.TOKEN);
`;
  const TELEGRAF = `const { Telegraf, Scenes } = require('telegraf');
const { exec } = require('child_process');
const bot = new Telegraf(process.env.TOKEN);
`;
  const NODE = `const TelegramBot = require('node-telegram-bot-api');
const { exec } = require('child_process');
const bot = new TelegramBot(process.env.TOKEN, { polling: true });
`;
  testFlows({
    'grammy: a command and a text': `${GRAMMY}bot.command('run', (ctx) => { exec('x ' + ctx.match); }); // !command
bot.on('message:text', async (ctx) => { exec('x ' + ctx.message.text); await ctx.reply(ctx.msg.text); }); // !command
bot.hears(/echo (.+)/, (ctx) => { exec('x ' + ctx.match[1]); }); // !command`,
    'grammy: a chain, a query': `${GRAMMY}bot.on('message').filter(isAdmin, (ctx) => { exec(ctx.msg.caption); }); // !command
bot.callbackQuery('a', async (ctx) => { exec(ctx.callbackQuery.data); }); // !command
bot.on('inline_query', (ctx) => { exec(ctx.inlineQuery.query); }); // !command`,
    'grammy: a name of a file, a name': `${GRAMMY}bot.on('message:document', (ctx) => { exec('x ' + ctx.message.document.file_name); exec('x ' + ctx.from.first_name); }); // !command !command`,
    'grammy: typed': `import type { Context } from 'grammy';
${EXEC}export async function run(ctx: Context) { exec('x ' + ctx.message?.text); } // !command`,
    'grammy: ids and numbers': `${GRAMMY}bot.on('message', (ctx) => { exec('x ' + ctx.message.message_id + ctx.from.id + ctx.chat.id + ctx.message.document.file_id); });`,
    telegraf: `${TELEGRAF}bot.on('text', (ctx) => { exec('x ' + ctx.message.text); }); // !command
bot.command('run', (ctx) => { const [, dir] = ctx.message.text.split(' '); exec('x ' + dir + ctx.args[0]); }); // !command
bot.start((ctx) => { exec('x ' + ctx.startPayload); }); // !command
bot.action(/a (.+)/, (ctx) => { exec('x ' + ctx.match[1]); }); // !command`,
    'telegraf: a scene': `${TELEGRAF}const scene = new Scenes.BaseScene('s');
scene.on('text', async (ctx) => { exec('x ' + ctx.text); }); // !command
const wizard = new Scenes.WizardScene('w', (ctx) => { exec('x ' + ctx.message.text); }); // !command`,
    'telegraf: ids': `${TELEGRAF}bot.on('text', (ctx) => { exec('x ' + ctx.from.id + ctx.message.date + ctx.updateType); });`,
    'node-telegram-bot-api': `${NODE}bot.on('message', (msg) => { exec('x ' + msg.text); }); // !command
bot.onText(/\\/run (.+)/, (msg, match) => { exec('x ' + match[1]); exec('y ' + msg.text); }); // !command !command
bot.on('callback_query', (query) => { exec('x ' + query.data); }); // !command`,
    'node-telegram-bot-api: a typed message': `import TelegramBot from 'node-telegram-bot-api';
${EXEC}export function run(msg: TelegramBot.Message) { exec('x ' + msg.reply_to_message?.text); } // !command`,
    'node-telegram-bot-api: ids and errors': `${NODE}bot.on('message', (msg) => { exec('x ' + msg.chat.id + msg.date); });
bot.on('polling_error', (error) => { exec('x ' + error.code); });`,
  });
});

describe('GitHub', () => {
  testFlows({
    probot: `import type { Probot } from 'probot';
${EXEC}export default (app: Probot) => {
  app.on('issues.opened', async (context) => { exec('git log --grep ' + context.payload.issue.title); }); // !command
  app.on(['push'], async ({ payload }) => { exec('git checkout ' + payload.ref); exec('x ' + payload.commits[0].message); }); // !command !command
  app.onAny(async (context) => { exec('x ' + context.payload.comment.body); }); // !command
};`,
    'probot: a pull request, a typed function': `import { Context, Probot } from 'probot';
${EXEC}async function handle(context: Context<'pull_request'>) { exec('git fetch origin ' + context.payload.pull_request.head.ref); } // !command
export default (app: Probot) => { app.on('pull_request.opened', handle); };`,
    'probot: numbers, hashes, names of repositories': `import type { Probot } from 'probot';
${EXEC}export default (app: Probot) => {
  app.on('pull_request', async (context) => { const { number, repository, pull_request } = context.payload; exec('x ' + number + repository.full_name + pull_request.head.sha); });
};`,
    webhooks: `import { Webhooks } from '@octokit/webhooks';
${EXEC}const webhooks = new Webhooks({ secret: process.env.SECRET });
webhooks.on('push', ({ id, name, payload }) => { exec('git checkout ' + payload.ref); exec('x ' + id + payload.after); }); // !command
webhooks.onAny(({ payload }) => { exec('x ' + payload.issue.body); }); // !command
webhooks.onError((error) => { exec('x ' + error.message); });`,
    'webhooks of an application': `import { App } from 'octokit';
${EXEC}const app = new App({ appId: 1, privateKey: process.env.KEY });
app.webhooks.on('issues.opened', ({ octokit, payload }) => { exec('x ' + payload.issue.title); }); // !command`,
  });
});

describe('Discord', () => {
  const DISCORD = `import { Client, Events, SlashCommandBuilder } from 'discord.js';
${EXEC}const client = new Client({ intents: [] });
`;
  testFlows({
    'a message': `${DISCORD}client.on('messageCreate', (message) => { exec('x ' + message.content); }); // !command
client.on(Events.MessageCreate, async (message) => { const args = message.content.slice(1).split(/ +/); exec(args[0]); }); // !command`,
    'an option': `${DISCORD}client.on(Events.InteractionCreate, async (interaction) => { if (!interaction.isChatInputCommand()) return; exec('x ' + interaction.options.getString('dir')); }); // !command`,
    'a field and a file': `${DISCORD}client.on('interactionCreate', async (interaction) => { exec(interaction.fields.getTextInputValue('dir')); exec('x ' + interaction.options.getAttachment('f').name); }); // !command !command`,
    'a command of a file': `const { SlashCommandBuilder } = require('discord.js');
const { exec } = require('child_process');
module.exports = {
  data: new SlashCommandBuilder().setName('run'),
  async execute(interaction) { exec('x ' + interaction.options.getString('dir')); }, // !command
};`,
    typed: `import type { ChatInputCommandInteraction, Message } from 'discord.js';
${EXEC}export async function run(interaction: ChatInputCommandInteraction) { exec('x ' + interaction.options.getString('dir', true)); } // !command
export const read = (message: Message) => { exec('x ' + message.content); }; // !command`,
    'ids and numbers': `${DISCORD}client.on('messageCreate', (message) => { exec('x ' + message.id + message.channelId + message.author.id); });
client.on('interactionCreate', (interaction) => { exec('x ' + interaction.options.getInteger('n') + interaction.commandName + interaction.user.id); });`,
    'an execute of another file': `const { exec } = require('child_process');
module.exports = { execute(interaction) { exec('x ' + interaction.options.getString('dir')); } };`,
  });
});

describe('Slack, Matrix, WhatsApp, Twitch', () => {
  const SLACK = `const { App } = require('@slack/bolt');
const { exec } = require('child_process');
const app = new App({ token: process.env.TOKEN });
`;
  testFlows({
    slack: `${SLACK}app.message('hello', async ({ message, say }) => { exec('x ' + message.text); }); // !command
app.message(/run (.+)/, async ({ context }) => { exec('x ' + context.matches[1]); }); // !command
app.command('/run', async ({ command, ack }) => { await ack(); exec('x ' + command.text); }); // !command
app.event('app_mention', async ({ event }) => { exec('x ' + event.text); }); // !command
app.view('v', async ({ view }) => { exec('x ' + view.state.values.block.input.value); }); // !command`,
    'slack: ids': `${SLACK}app.event('app_mention', async ({ event, body }) => { exec('x ' + event.channel + event.ts + body.team_id); });
app.action('b', async ({ action, body }) => { exec('x ' + action.action_id + body.user.id); });`,
    matrix: `import { MatrixClient } from 'matrix-bot-sdk';
${EXEC}const client = new MatrixClient('https://matrix.example.com', process.env.TOKEN);
client.on('room.message', async (roomId, event) => { exec('x ' + event.content.body); exec('y ' + event.event_id); }); // !command
client.on('account_data', (event) => { exec('x ' + event.content.x); });`,
    whatsapp: `const { Client } = require('whatsapp-web.js');
const { exec } = require('child_process');
const fs = require('fs');
const client = new Client();
client.on('message', async (msg) => { exec('x ' + msg.body); exec('y ' + msg.from + msg.timestamp); }); // !command
client.on('message_create', async (msg) => { const media = await msg.downloadMedia(); fs.writeFileSync('media/' + media.filename, media.data, 'base64'); }); // !path
client.on('qr', (qr) => { exec('x ' + qr); });`,
    twitch: `const tmi = require('tmi.js');
const { exec } = require('child_process');
const client = new tmi.Client({ channels: ['x'] });
client.on('message', (channel, tags, message, self) => { exec('x ' + message); exec('y ' + channel); }); // !command
client.on('connected', (address, port) => { exec('x ' + address); });`,
  });
});
