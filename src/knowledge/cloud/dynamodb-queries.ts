import { describePackage } from '../grammar/index.ts';
import { CONNECTING } from './aws-sdk-v3.ts';

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
  roles: CONNECTING,
});
