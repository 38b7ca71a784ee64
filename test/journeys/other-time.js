// Loaded before the program, makes it take the time to be SECONDS_LATER than it is.
const shift = Number(process.env.SECONDS_LATER) * 1000;
const RealDate = Date;

globalThis.Date = class ShiftedDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }

  static now() {
    return RealDate.now() + shift;
  }
};
