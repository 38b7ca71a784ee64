import { metWhenSlow } from './slow.ts';

describe('(15) a backend that takes longer than a person should wait', () => metWhenSlow());
