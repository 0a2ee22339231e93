import { describePackage } from '../grammar/index.ts';

const EXPRESSIONS =
  '{FilterExpression,KeyConditionExpression,ConditionExpression,UpdateExpression,ProjectionExpression}';
const COMMANDS =
  '{QueryCommand,ScanCommand,UpdateItemCommand,PutItemCommand,DeleteItemCommand,GetItemCommand}';

/** Expressions name attributes and compare them; values stand beside them. The options are those of every client. */
export default describePackage({
  package: '@aws-sdk/client-dynamodb',
  version: '3.1169',
  sinks: {
    'nosql-text': [
      'new ExecuteStatementCommand(0).Statement',
      'new BatchExecuteStatementCommand(0).Statements.*.Statement',
      'new ExecuteTransactionCommand(0).TransactStatements.*.Statement',
      `new ${COMMANDS}(0).${EXPRESSIONS}`,
      'DynamoDB#executeStatement(0).Statement',
      `DynamoDB#{query,scan,updateItem,putItem,deleteItem,getItem}(0).${EXPRESSIONS}`,
    ],
  },
  roles: {
    'tls-verify': ['new *(0).requestHandler.httpsAgent.rejectUnauthorized'],
    'tls-identity-check': ['new *(0).requestHandler.httpsAgent.checkServerIdentity'],
    'tls-keep': ['new *(0).tls'],
    'dial-url': ['new *(0).endpoint', 'new *(0).endpoint.url'],
    'dial-protocol': ['new *(0).endpoint.protocol'],
    'dial-host': ['new *(0).endpoint.hostname'],
    'tls-version': ['new *(0).requestHandler.httpsAgent.{minVersion,maxVersion}'],
    'tls-method': ['new *(0).requestHandler.httpsAgent.secureProtocol'],
    'tls-option-bits': ['new *(0).requestHandler.httpsAgent.secureOptions'],
    'tls-ciphers': ['new *(0).requestHandler.httpsAgent.ciphers'],
  },
});
