import { describePackage } from '../grammar/index.ts';

const FILE = '{name,description,title}';

/** What people write; ids and what the program has offered to choose from are not theirs. */
export default describePackage({
  package: 'discord.js',
  version: '14.28.1',
  constants: {
    'Events.MessageCreate': 'messageCreate',
    'Events.MessageUpdate': 'messageUpdate',
    'Events.MessageDelete': 'messageDelete',
    'Events.InteractionCreate': 'interactionCreate',
  },
  instances: {
    'Client#{on,once}()': 'Client',
    'Client#on:{messageCreate,messageDelete,messageUpdate}(0)': 'Message',
    'Client#on:messageUpdate(1)': 'Message',
    'Client#on:interactionCreate(0)': 'Interaction',
    'Interaction#options.getMessage()': 'Message',
    'Interaction#options.getAttachment()': 'Attachment',
    'Interaction#{targetMessage,message}': 'Message',
    'Message#attachments.{first,at,get,last}()': 'Attachment',
    'Message#fetchReference()': 'Message',
  },
  extends: {
    BaseInteraction: 'Interaction',
    CommandInteraction: 'Interaction',
    ChatInputCommandInteraction: 'Interaction',
    AutocompleteInteraction: 'Interaction',
    ModalSubmitInteraction: 'Interaction',
    MessageContextMenuCommandInteraction: 'Interaction',
  },
  conventions: [
    {
      exports: ['execute', 'default.execute', 'default.autocomplete', 'autocomplete', '*.execute'],
      imports: ['discord.js'],
      called: [['interaction']],
      parameters: ['Interaction'],
    },
    {
      exports: ['execute', 'default.execute', '*.execute'],
      imports: ['discord.js'],
      called: [['message', 'msg']],
      parameters: ['Message'],
    },
  ],
  sources: {
    message: [
      'Message#{content,cleanContent}',
      'Message#author.{displayName,globalName}',
      'Message#member.{displayName,nickname}',
      `Attachment#${FILE}`,
      'Interaction#options.{getString,getFocused}()',
      'Interaction#fields.getTextInputValue()',
    ],
  },
});
