import { describePackage } from '../grammar/index.ts';

/** What passes by Angular's own sanitizer, and that sanitizer. */
export default describePackage({
  package: '@angular/platform-browser',
  version: '18.2.14',
  sinks: {
    markup: ['DomSanitizer#{bypassSecurityTrustHtml,bypassSecurityTrustScript,bypassSecurityTrustStyle}(0)'],
    'script-url': ['DomSanitizer#{bypassSecurityTrustUrl,bypassSecurityTrustResourceUrl}(0)'],
  },
  sanitizers: { all: ['DomSanitizer#sanitize()'] },
});
