import { metWhenSlow } from './slow.ts';

describe('(15) a backend that takes 30 seconds', () => metWhenSlow(30));
