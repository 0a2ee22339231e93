import { describePackage } from '../grammar/index.ts';

const EXPRESSIONS =
  '{FilterExpression,KeyConditionExpression,ConditionExpression,UpdateExpression,ProjectionExpression}';

export default describePackage({
  package: '@aws-sdk/lib-dynamodb',
  version: '3.1169',
  instances: {
    '{DynamoDBDocument,DynamoDBDocumentClient}.from()': 'DynamoDBDocument',
  },
  sinks: {
    record: [
      'new PutCommand(0).Item.*key',
      'new BatchWriteCommand(0).RequestItems.*.*.PutRequest.Item.*key',
      'new TransactWriteCommand(0).TransactItems.*.Put.Item.*key',
      'DynamoDBDocument#put(0).Item.*key',
      'DynamoDBDocument#batchWrite(0).RequestItems.*.*.PutRequest.Item.*key',
      'DynamoDBDocument#transactWrite(0).TransactItems.*.Put.Item.*key',
    ],
    'nosql-text': [
      'new ExecuteStatementCommand(0).Statement',
      'new BatchExecuteStatementCommand(0).Statements.*.Statement',
      'new ExecuteTransactionCommand(0).TransactStatements.*.Statement',
      `new {QueryCommand,ScanCommand,UpdateCommand,PutCommand,DeleteCommand,GetCommand}(0).${EXPRESSIONS}`,
      'DynamoDBDocument#executeStatement(0).Statement',
      `DynamoDBDocument#{query,scan,update,put,delete,get}(0).${EXPRESSIONS}`,
    ],
  },
});
