// Loaded before the program, makes it take the time to be SECONDS_LATER than it is; and later still by every number of
// milliseconds that the process which started it sends. Until then the program has the Date that it came with.
const RealDate = Date;
let ahead = 0;

class ShiftedDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + ahead);
    else super(...given);
  }

  static now() {
    return RealDate.now() + ahead;
  }
}

function pass(milliseconds) {
  ahead += milliseconds;
  globalThis.Date = ShiftedDate;
}

const later = Number(process.env.SECONDS_LATER);
if (later !== 0) pass(later * 1000);
process.on('message', (milliseconds) => {
  pass(milliseconds);
  process.send('passed');
});
// Listening for it is no reason to stay when the program has ended.
process.channel?.unref();
