import { describePackage } from '../grammar/index.ts';

const HANDING_ON =
  'filter,tap,catchError,take,takeWhile,takeUntil,takeLast,skip,skipWhile,skipUntil,skipLast,first,last,single,find,delay,delayWhen,debounce,debounceTime,throttle,throttleTime,audit,auditTime,sample,sampleTime,distinct,distinctUntilChanged,retry,repeat,share,shareReplay,startWith,endWith,defaultIfEmpty,throwIfEmpty,finalize,timeout,observeOn,subscribeOn,onErrorResumeNextWith';
const REPLACING = 'map,switchMap,mergeMap,concatMap,exhaustMap,expand';

/** Values that come over time stand for what gives them. */
export default describePackage({
  package: 'rxjs',
  version: '7.8.2',
  aliases: ['rxjs/operators'],
  extends: { BehaviorSubject: 'Subject', ReplaySubject: 'Subject', AsyncSubject: 'Subject' },
  same: [['Subject#', 'Subject#asObservable()']],
  proofs: { 'handed-on': [`{${HANDING_ON}}(0)`], replaced: [`{${REPLACING}}(0)`] },
  // What is subscribed to is read as the value that it gives.
  derived: [
    ['new BehaviorSubject(0)', 'new BehaviorSubject()'],
    ['BehaviorSubject#', 'BehaviorSubject#getValue()'],
  ],
  passes: [
    ['Subject#next(0)', 'Subject#'],
    ['BehaviorSubject#next(0)', 'BehaviorSubject#value'],
    ['of(0)', 'of()'],
    ['from(0)', 'from()'],
    ['from(0).*', 'from()'],
    ['firstValueFrom(0)', 'firstValueFrom()'],
    ['lastValueFrom(0)', 'lastValueFrom()'],
  ],
});
