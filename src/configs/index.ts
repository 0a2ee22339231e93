export { createForThreats } from './for-threats.ts';
export { createPreset } from './presets.ts';
export type { ForThreats, ForThreatsOptions, MitigatePlugin, ThreatSelector } from './types.ts';
