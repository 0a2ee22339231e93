import { describePackage } from '../grammar/index.ts';

/** Express is what Nest runs on unless it is told otherwise; what both servers have has the same names. */
export default describePackage({
  package: '@nestjs/common',
  version: '11.2.10',
  instances: {
    '{Req,Request}()@': 'express:Request',
    '{Res,Response}()@': 'express:Response',
    'ExecutionContext#switchToHttp().getRequest()': 'express:Request',
    'ExecutionContext#switchToHttp().getResponse()': 'express:Response',
    'ExecutionContext#switchToWs().getData()': 'Message',
    'ExecutionContext#switchToRpc().getData()': 'Message',
    'NestMiddleware#use(0)': 'express:Request',
    'NestMiddleware#use(1)': 'express:Response',
    'CanActivate#canActivate(0)': 'ExecutionContext',
    'NestInterceptor#intercept(0)': 'ExecutionContext',
    'ExceptionFilter#catch(1)': 'ExecutionContext',
  },
  extends: { ArgumentsHost: 'ExecutionContext' },
  handlers: { 'createParamDecorator(0)': [['-', 'ExecutionContext']] },
  sources: {
    request: ['{Body,Query,Param,Headers,RawBody}()@', '{UploadedFile,UploadedFiles}()@'],
    'request-address': ['Ip()@'],
    'request-header': ['HostParam()@'],
    message: ['Message#'],
  },
  // Where a middleware puts a file is the program's own choice.
  sanitizers: {
    all: [
      'UploadedFile()@.{path,destination,filename,size}',
      'UploadedFiles()@.*.{path,destination,filename,size}',
    ],
  },
  sinks: {
    redirect: ['Redirect()@().url'],
    // A text that a handler returns is a page.
    html: ['{Get,Post,Put,Patch,Delete,All}()@()'],
  },
  roles: {
    'body-type': [{ at: 'Header(1)', when: { '(0)': { in: ['Content-Type', 'content-type'] } } }],
  },
  proofs: {
    // A pipe checks it, mostly one that another file sets for all.
    declared: ['{Body,Query}()@'],
    text: ['Param()@', 'Headers()@', 'Headers()@.*', '{Ip,HostParam}()@'],
    number: ['{ParseIntPipe,ParseFloatPipe}@', '{ParseIntPipe,ParseFloatPipe}#@'],
    boolean: ['ParseBoolPipe@', 'ParseBoolPipe#@'],
    uuid: ['ParseUUIDPipe@', 'ParseUUIDPipe#@'],
    enum: ['ParseEnumPipe@', 'ParseEnumPipe#@'],
    date: ['ParseDatePipe@', 'ParseDatePipe#@'],
  },
});
