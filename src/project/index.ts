export {
  checkSettings,
  defineSettings,
  readSettings,
  type Level,
  type MitigateSettings,
} from './settings.ts';
export type { Model, Models } from './models.ts';
export { resolveModule } from './module-path.ts';
export {
  clearStore,
  getKnowledge,
  getProblems,
  getSettings,
  findVersion,
  getPathInPackage,
  getRelativePath,
  getRoot,
  isVersion,
  type FileLocation,
} from './store.ts';
