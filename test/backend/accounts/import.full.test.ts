import { importAsTheyCome } from '../importing.ts';

describe('importing 50,000 accounts', () => {
  it('takes them as they come: the first are taken before the last are written', () => importAsTheyCome(500));
});
