import { describePackage } from '../grammar/index.ts';

export default describePackage({
  package: 'cloudinary',
  version: '2.7',
  roles: { credential: ['v2.config(0).api_secret'] },
});
