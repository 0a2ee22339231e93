export {
  checkSettings,
  defineSettings,
  readSettings,
  type Level,
  type MitigateSettings,
} from './settings.ts';
export {
  clearStore,
  getSettings,
  findVersion,
  getRelativePath,
  getRoot,
  isVersion,
  type FileLocation,
} from './store.ts';
