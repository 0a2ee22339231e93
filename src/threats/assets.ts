import type { Asset } from './types.ts';

const asset = (rank: Asset['rank'], place: number, title: string, description: string): Asset => ({
  type: 'asset',
  id: `ASSET-${rank === 'primary' ? 'P' : 'S'}${place}`,
  rank,
  title,
  description,
});

/** What the STRIDE model sets out to protect: six things that matter in themselves, four that matter through them. */
export const assets: readonly Asset[] = [
  asset(
    'primary',
    1,
    'Application data',
    'What users entrusted, what the business rules work on, and what the API answers.',
  ),
  asset(
    'primary',
    2,
    'Authentication tokens',
    'JSON Web Tokens, API keys and identifiers of logged-in users.',
  ),
  asset('primary', 3, 'Cryptographic keys', 'Keys that encrypt or sign, and certificates.'),
  asset(
    'primary',
    4,
    'Application configuration',
    'Security settings, database credentials and the settings of connected services.',
  ),
  asset('primary', 5, 'Source code', 'The program, the know-how in it, and how its defences work.'),
  asset('primary', 6, 'Infrastructure', 'Machines, databases, the network between them, and their logs.'),
  asset('secondary', 1, 'User sessions', 'Who is logged in right now, and in which state.'),
  asset('secondary', 2, 'Cache data', 'Stored answers and other data kept for a while.'),
  asset('secondary', 3, 'Audit logs', 'The record of security events and what monitoring has seen.'),
  asset('secondary', 4, 'Performance metrics', 'Figures about speed and use.'),
];
