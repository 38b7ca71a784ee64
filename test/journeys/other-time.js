// Loaded before the program, makes it take the time to be another than it is: as OTHER_TIME says at its start, and then as
// every message of the process which started it says. `{ pass }` makes it that many milliseconds later; `{ standAt }` stops
// the clock at that instant, in milliseconds since 1970. Until then the program has the Date that it came with.
const RealDate = Date;
let now = RealDate.now;

class OtherDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(now());
    else super(...given);
  }

  static now() {
    return now();
  }
}

function take({ pass, standAt }) {
  const before = now;
  now = standAt === undefined ? () => before() + pass : () => standAt;
  globalThis.Date = OtherDate;
}

if (process.env.OTHER_TIME !== undefined) take(JSON.parse(process.env.OTHER_TIME));
process.on('message', (time) => {
  if (!('pass' in time || 'standAt' in time)) return;
  take(time);
  process.send('taken');
});
// Listening for it is no reason to stay when the program has ended.
process.channel?.unref();
// A run that crashes, or is killed, leaves no programs behind. They could not end by themselves: at an exit the log would
// be written out to one who has gone.
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
