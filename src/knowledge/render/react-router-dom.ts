import { describePackage } from '../grammar/index.ts';
import { PAGE_ROWS } from './react-router.ts';

export default describePackage({ package: 'react-router-dom', ...PAGE_ROWS });
