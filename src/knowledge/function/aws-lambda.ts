import { describePackage } from '../grammar/index.ts';

/** Events that a request becomes: of API Gateway, of a load balancer, of a function's URL. */
const REQUESTS = [
  'APIGatewayProxyEvent',
  'APIGatewayEvent',
  'APIGatewayProxyEventBase',
  'APIGatewayProxyWithCognitoAuthorizerEvent',
  'APIGatewayProxyWithLambdaAuthorizerEvent',
  'APIGatewayProxyEventV2',
  'APIGatewayProxyEventV2WithRequestContext',
  'APIGatewayProxyEventV2WithJWTAuthorizer',
  'APIGatewayProxyEventV2WithLambdaAuthorizer',
  'APIGatewayProxyEventV2WithIAMAuthorizer',
  'APIGatewayProxyWebsocketEventV2',
  'APIGatewayRequestAuthorizerEvent',
  'APIGatewayRequestAuthorizerEventV2',
  'LambdaFunctionURLEvent',
  'ALBEvent',
];
const MESSAGES = [
  'SQSEvent',
  'SNSEvent',
  'S3Event',
  'S3CreateEvent',
  'KinesisStreamEvent',
  'DynamoDBStreamEvent',
  'SESEvent',
  'MSKEvent',
  'SelfManagedKafkaEvent',
];
const REQUEST_HANDLERS =
  'APIGatewayProxyHandler,ProxyHandler,APIGatewayProxyHandlerV2,APIGatewayProxyHandlerV2WithJWTAuthorizer,APIGatewayProxyHandlerV2WithLambdaAuthorizer,APIGatewayProxyHandlerV2WithIAMAuthorizer,APIGatewayProxyWebsocketHandlerV2,APIGatewayProxyWithLambdaAuthorizerHandler,APIGatewayProxyWithCognitoAuthorizerHandler,LambdaFunctionURLHandler,LambdaFunctionURLHandlerWithIAMAuthorizer,ALBHandler';
const MESSAGE_HANDLERS =
  'SQSHandler,SNSHandler,S3Handler,KinesisStreamHandler,DynamoDBStreamHandler,SESHandler,MSKHandler,SelfManagedKafkaHandler';

const REQUEST_PARTS =
  '{body,headers,multiValueHeaders,queryStringParameters,multiValueQueryStringParameters,pathParameters,rawPath,rawQueryString,cookies}';
/** What people name and write themselves, and what programs put into queues and streams. */
const SENT_PARTS = ['s3.object.key', 'ses.mail'];
const QUEUED_PARTS = [
  '{body,messageAttributes}',
  'Sns.{Message,Subject,MessageAttributes}',
  'kinesis.{data,partitionKey}',
  'dynamodb.{NewImage,OldImage,Keys}',
];

/** What only an event of a cloud is spelled with. */
const EVENT_WORDS = [
  'queryStringParameters',
  'pathParameters',
  'multiValueHeaders',
  'rawQueryString',
  'isBase64Encoded',
  'Records',
];
/** Words without which a function that is called `handler` is taken for something else. */
const WORDS = ['statusCode', ...EVENT_WORDS];
/** What a function is given that is called as its author likes. */
const CALLED = [
  ['event', '_event', 'evt', '{body}', '{pathParameters}', '{queryStringParameters}', '{Records}'],
];
/** A function that is not typed may be given any event. */
const UNTYPED = { parameters: ['Event', '-', 'Callback'], returns: 'APIGatewayProxyResult' };

export default describePackage({
  package: 'aws-lambda',
  version: '@types/aws-lambda 8.10.164',
  conventions: [
    { exports: ['handler'], words: WORDS, ...UNTYPED },
    {
      exports: ['handler'],
      imports: [
        '@aws-sdk',
        'aws-sdk',
        'aws-lambda',
        '@middy',
        '@aws-lambda-powertools',
        'aws-xray-sdk',
        'aws-xray-sdk-core',
      ],
      ...UNTYPED,
    },
    // A file with several functions calls them as it likes. Errors have a status code as well, so it has to be an answer.
    { exports: ['*'], called: CALLED, words: EVENT_WORDS, ...UNTYPED },
    { exports: ['*'], called: CALLED, words: ['statusCode'], answers: ['statusCode'], ...UNTYPED },
  ],
  instances: {
    'Handler#(0)': '<0>',
    [`{${REQUEST_HANDLERS}}#(0)`]: 'RequestEvent',
    [`{${REQUEST_HANDLERS}}#()`]: 'APIGatewayProxyResult',
    [`{${REQUEST_HANDLERS}}#(2)`]: 'Callback',
    [`{${MESSAGE_HANDLERS}}#(0)`]: 'MessageEvent',
  },
  extends: {
    ...Object.fromEntries(REQUESTS.map((name) => [name, 'RequestEvent'] as const)),
    ...Object.fromEntries(MESSAGES.map((name) => [name, 'MessageEvent'] as const)),
  },
  proofs: {
    text: [
      '{RequestEvent,Event}#{body,rawPath,rawQueryString,path}',
      '{RequestEvent,Event}#{headers,queryStringParameters,pathParameters}.*',
    ],
  },
  sources: {
    request: [
      `{RequestEvent,Event}#${REQUEST_PARTS}`,
      'RequestEvent#path',
      'AppSyncResolverEvent#{arguments,request}',
    ],
    message: [
      ...SENT_PARTS.map((part) => `{MessageEvent,Event}#Records.*.${part}`),
      'S3EventRecord#s3.object.key',
    ],
    queue: [
      ...QUEUED_PARTS.map((part) => `{MessageEvent,Event}#Records.*.${part}`),
      'SQSRecord#{body,messageAttributes}',
      'SNSEventRecord#Sns.{Message,Subject,MessageAttributes}',
      'KinesisStreamRecord#kinesis.{data,partitionKey}',
      'DynamoDBRecord#dynamodb.{NewImage,OldImage,Keys}',
      'MessageEvent#records.*.*.{key,value}',
      'EventBridgeEvent#detail',
    ],
  },
  sinks: {
    redirect: [
      'APIGatewayProxyResult#headers.{Location,location}',
      'APIGatewayProxyResult#multiValueHeaders.{Location,location}.*',
      'Callback#(1).headers.{Location,location}',
    ],
    'sniffed-body': ['APIGatewayProxyResult#body', 'Callback#(1).body'],
    'header-name': ['APIGatewayProxyResult#{headers,multiValueHeaders}.*key'],
  },
});
