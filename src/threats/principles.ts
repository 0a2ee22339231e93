import type { Principle, PrincipleText } from './types.ts';

const principle = (id: string, text: PrincipleText): Principle => ({ type: 'principle', id, ...text });

/** The architecture principles of the STRIDE model, and who answers each. */
export const principles: readonly Principle[] = [
  principle('PRINCIPLE-DEFENCE-IN-DEPTH', {
    title: 'Defence in depth',
    description:
      'Each threat meets more than one obstacle. The coverage report lists threats that meet a single one.',
    kind: 'report',
  }),
  principle('PRINCIPLE-LEAST-PRIVILEGE', {
    title: 'Least privilege',
    description: 'Nobody and nothing has rights its task does not take.',
    kind: 'code',
    counters: ['I-1', 'E-3'],
  }),
  principle('PRINCIPLE-FAIL-SECURE', {
    title: 'Fail secure',
    description: 'When a check breaks, the door stays shut.',
    kind: 'code',
    counters: ['E2', 'E-V1'],
  }),
  principle('PRINCIPLE-SECURITY-BY-DESIGN', {
    title: 'Security by design',
    description:
      'Security is part of the plan, not of the repair. The coverage report lists threats that nothing answers.',
    kind: 'report',
  }),
  principle('PRINCIPLE-ZERO-TRUST', {
    title: 'Zero trust',
    description: 'Where a request comes from proves nothing; every one is verified.',
    kind: 'code',
    counters: ['S2'],
  }),
  principle('PRINCIPLE-SEPARATION-OF-DUTIES', {
    title: 'Separation of duties',
    description: 'A critical step needs two people.',
    kind: 'process',
    why: 'Who works on what, and that two different people agreed, is settled in the organisation and its tools.',
  }),
];
