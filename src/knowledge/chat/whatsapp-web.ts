import { describePackage } from '../grammar/index.ts';

const EVENTS = '{message,message_create,message_edit,message_ack,message_revoke_everyone,message_revoke_me}';

export default describePackage({
  package: 'whatsapp-web.js',
  version: '1.34.7',
  instances: {
    'Client#{on,once}()': 'Client',
    [`Client#on:${EVENTS}(0)`]: 'Message',
    'Client#on:message_revoke_everyone(1)': 'Message',
    'Message#{getQuotedMessage,reload}()': 'Message',
  },
  sources: {
    message: [
      'Message#{body,title,description,pollName,eventDescription,vCards,pollOptions}',
      'Message#links.*.link',
      'Message#location.{name,address,url,description}',
      'Message#downloadMedia().{data,filename,mimetype}',
      'Client#on:message_edit(1)',
      'Client#on:message_edit(2)',
    ],
  },
});
