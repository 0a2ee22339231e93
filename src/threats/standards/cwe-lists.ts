import type { CweId } from './cwe.ts';
import type { OwaspTop10Id } from './owasp.ts';

/**
 * The "List of Mapped CWEs" of each OWASP Top 10 category, as far as the catalogue knows the weakness. A weakness that
 * OWASP lists nowhere has no category: none is guessed. CWE-259 stands under A02 and A07 of 2021; MITRE's own view files
 * it under A07, and so do we.
 */
// prettier-ignore
export const owaspCwes = {
  'A01:2021': ['CWE-22', 'CWE-23', 'CWE-200', 'CWE-201', 'CWE-276', 'CWE-284', 'CWE-285', 'CWE-352', 'CWE-359', 'CWE-441',
    'CWE-497', 'CWE-538', 'CWE-548', 'CWE-601', 'CWE-639', 'CWE-668', 'CWE-862', 'CWE-922', 'CWE-1275'],
  'A02:2021': ['CWE-319', 'CWE-321', 'CWE-323', 'CWE-324', 'CWE-326', 'CWE-327', 'CWE-328', 'CWE-329', 'CWE-330', 'CWE-338',
    'CWE-347', 'CWE-523', 'CWE-757', 'CWE-759', 'CWE-760', 'CWE-916'],
  'A03:2021': ['CWE-20', 'CWE-78', 'CWE-79', 'CWE-80', 'CWE-88', 'CWE-89', 'CWE-90', 'CWE-93', 'CWE-94', 'CWE-95', 'CWE-113',
    'CWE-116', 'CWE-470', 'CWE-471', 'CWE-643', 'CWE-644'],
  'A04:2021': ['CWE-73', 'CWE-209', 'CWE-269', 'CWE-280', 'CWE-311', 'CWE-312', 'CWE-313', 'CWE-522', 'CWE-525', 'CWE-598',
    'CWE-653', 'CWE-799', 'CWE-807', 'CWE-1021'],
  'A05:2021': ['CWE-611', 'CWE-614', 'CWE-776', 'CWE-942', 'CWE-1004'],
  'A06:2021': ['CWE-1104'],
  'A07:2021': ['CWE-259', 'CWE-287', 'CWE-290', 'CWE-294', 'CWE-295', 'CWE-297', 'CWE-306', 'CWE-307', 'CWE-346', 'CWE-384',
    'CWE-521', 'CWE-613', 'CWE-798'],
  'A08:2021': ['CWE-345', 'CWE-353', 'CWE-494', 'CWE-502', 'CWE-829', 'CWE-915'],
  'A09:2021': ['CWE-117', 'CWE-223', 'CWE-532', 'CWE-778'],
  'A10:2021': ['CWE-918'],
  'A01:2025': ['CWE-22', 'CWE-23', 'CWE-200', 'CWE-201', 'CWE-276', 'CWE-284', 'CWE-285', 'CWE-352', 'CWE-359', 'CWE-441',
    'CWE-497', 'CWE-538', 'CWE-548', 'CWE-601', 'CWE-639', 'CWE-668', 'CWE-732', 'CWE-749', 'CWE-862', 'CWE-918', 'CWE-922',
    'CWE-1275'],
  'A02:2025': ['CWE-489', 'CWE-611', 'CWE-614', 'CWE-776', 'CWE-942', 'CWE-1004'],
  'A03:2025': ['CWE-1104', 'CWE-1357'],
  'A04:2025': ['CWE-319', 'CWE-321', 'CWE-323', 'CWE-324', 'CWE-326', 'CWE-327', 'CWE-328', 'CWE-329', 'CWE-330', 'CWE-338',
    'CWE-347', 'CWE-523', 'CWE-757', 'CWE-759', 'CWE-760', 'CWE-916'],
  'A05:2025': ['CWE-20', 'CWE-78', 'CWE-79', 'CWE-80', 'CWE-88', 'CWE-89', 'CWE-90', 'CWE-93', 'CWE-94', 'CWE-95', 'CWE-113',
    'CWE-116', 'CWE-470', 'CWE-643', 'CWE-644'],
  'A06:2025': ['CWE-73', 'CWE-269', 'CWE-311', 'CWE-312', 'CWE-313', 'CWE-362', 'CWE-522', 'CWE-525', 'CWE-598', 'CWE-653',
    'CWE-693', 'CWE-799', 'CWE-807', 'CWE-1021'],
  'A07:2025': ['CWE-259', 'CWE-287', 'CWE-290', 'CWE-294', 'CWE-295', 'CWE-297', 'CWE-306', 'CWE-307', 'CWE-308', 'CWE-346',
    'CWE-350', 'CWE-384', 'CWE-521', 'CWE-613', 'CWE-798'],
  'A08:2025': ['CWE-345', 'CWE-353', 'CWE-494', 'CWE-502', 'CWE-829', 'CWE-915'],
  'A09:2025': ['CWE-117', 'CWE-223', 'CWE-532', 'CWE-778'],
  'A10:2025': ['CWE-209', 'CWE-252', 'CWE-280', 'CWE-390', 'CWE-391', 'CWE-460', 'CWE-636', 'CWE-755'],
} as const satisfies Record<OwaspTop10Id, readonly CweId[]>;

/**
 * MITRE's CWE Top 25 of the year, in rank order. The lists are whole, so that a place in them is the rank; weaknesses of
 * memory-unsafe languages stand in them without an entry of ours.
 */
// prettier-ignore
export const cweTop25 = {
  2024: ['CWE-79', 'CWE-787', 'CWE-89', 'CWE-352', 'CWE-22', 'CWE-125', 'CWE-78', 'CWE-416', 'CWE-862', 'CWE-434', 'CWE-94',
    'CWE-20', 'CWE-77', 'CWE-287', 'CWE-269', 'CWE-502', 'CWE-200', 'CWE-863', 'CWE-918', 'CWE-119', 'CWE-476', 'CWE-798',
    'CWE-190', 'CWE-400', 'CWE-306'],
  2025: ['CWE-79', 'CWE-89', 'CWE-352', 'CWE-862', 'CWE-787', 'CWE-22', 'CWE-416', 'CWE-125', 'CWE-78', 'CWE-94', 'CWE-120',
    'CWE-434', 'CWE-476', 'CWE-121', 'CWE-502', 'CWE-122', 'CWE-863', 'CWE-20', 'CWE-284', 'CWE-200', 'CWE-306', 'CWE-918',
    'CWE-77', 'CWE-639', 'CWE-770'],
} as const satisfies Record<2024 | 2025, readonly `CWE-${number}`[]>;
