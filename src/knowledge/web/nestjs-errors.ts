import { describePackage } from '../grammar/index.ts';

const EXCEPTIONS = [
  'BadRequestException',
  'UnauthorizedException',
  'NotFoundException',
  'ForbiddenException',
  'NotAcceptableException',
  'RequestTimeoutException',
  'ConflictException',
  'GoneException',
  'PayloadTooLargeException',
  'UnsupportedMediaTypeException',
  'UnprocessableEntityException',
  'InternalServerErrorException',
  'NotImplementedException',
  'BadGatewayException',
  'ServiceUnavailableException',
  'GatewayTimeoutException',
  'ImATeapotException',
  'MethodNotAllowedException',
  'PreconditionFailedException',
  'MisdirectedException',
].join(',');

/** `ExceptionFilter#catch(0)` is given whatever was thrown. */
export default describePackage({
  package: '@nestjs/common',
  version: '11.2.10',
  instances: { 'ExceptionFilter#catch(0)': 'Failure' },
  sources: { caught: ['Failure#'] },
  sinks: {
    sent: [
      // What an exception for HTTP is made with is the body of the answer.
      'new HttpException(0)',
      `new {${EXCEPTIONS}}(0)`,
      '{Get,Post,Put,Patch,Delete,All,Options}()@()',
    ],
  },
});
