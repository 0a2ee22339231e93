import { describePackage } from '../grammar/index.ts';

const MAKING =
  '{makePath,publicPath,tmpPath,configPath,viewsPath,languageFilesPath,providersPath,startPath,commandsPath,modelsPath,servicesPath}';

/** The application, which makes paths below its own folder. */
export default describePackage({
  package: '@adonisjs/core/services/app',
  version: '@adonisjs/application 8.4.2',
  aliases: ['@ioc:Adonis/Core/Application'],
  derived: [[`${MAKING}(0..)`, `${MAKING}()`, ['under', 'normalized']]],
  roles: { 'path-join': [`${MAKING}()`] },
});
