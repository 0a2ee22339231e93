import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'next/server',
  version: '15.5.29',
  aliases: ['next/server.js'],
  instances: {
    'NextRequest#nextUrl': 'NextURL',
    'NextURL#clone()': 'NextURL',
    'NextResponse.{json,redirect,rewrite,next}()': 'NextResponse',
    'NextMiddleware#(0)': 'NextRequest',
  },
  extends: { NextRequest: 'global:IncomingRequest', NextURL: 'node:url:URL' },
  sources: {
    request: ['NextRequest#nextUrl', 'NextRequest#cookies', 'NextRequest#cookies.{get,getAll}()'],
  },
  sanitizers: { 'own-url': ['NextRequest#nextUrl'] },
  derived: [['NextURL#', 'NextURL#clone()']],
  sinks: {
    redirect: ['NextResponse.redirect(0)'],
    'cookie-value': ['NextResponse#cookies.set(1)', 'NextResponse#cookies.set(0).value'],
    'typed-body': ['new NextResponse(0)'],
    // A request is passed on to where the answer is to come from.
    url: ['NextResponse.rewrite(0)'],
    'header-name': [
      'NextResponse.{json,redirect,rewrite}(1).headers.*key',
      'NextResponse.next(0).headers.*key',
      'new NextResponse(1).headers.*key',
    ],
  },
  roles: { 'body-type': ['new NextResponse(1).headers.{Content-Type,content-type}'] },
});
