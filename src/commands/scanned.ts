import type { Report } from '../report/index.ts';

/** What a scan found out, before it is a report. */
export interface Scanned extends Omit<Report, 'tool' | 'createdAt' | 'set' | 'selectors'> {
  readonly notes: readonly string[];
}
