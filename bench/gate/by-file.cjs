// A reporter: what each test file takes, in seconds of the clock and of the processor, with all processes that it starts, and
// the slowest tests. For files that run one after the other:
// npx mocha --reporter bench/gate/by-file.cjs 'test/**/*.test.ts'
const { readdirSync, readFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

const ticks = 100;

/** @returns seconds of processor of this process and of all that it has started, as Linux counts them */
function processorSeconds() {
  const all = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const [, , , parent, ...rest] = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^\d+ \(.*\)/s, `${pid} x`)
        .split(' ');
      all.set(Number(pid), {
        parent: Number(parent),
        used: rest.slice(9, 13).reduce((sum, one) => sum + Number(one), 0),
      });
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOurs = (pid) => pid === process.pid || (all.has(pid) && isOurs(all.get(pid).parent));
  return [...all].reduce((sum, [pid, { used }]) => (isOurs(pid) ? sum + used : sum), 0) / ticks;
}

class ByFile extends reporters.Base {
  constructor(runner, options) {
    super(runner, options);
    let open;
    const close = () => {
      if (open === undefined) return;
      const took = [(performance.now() - open.at) / 1000, processorSeconds() - open.used];
      console.log(
        `${took.map((one) => one.toFixed(1).padStart(7)).join('')}${String(open.tests.length).padStart(6)}  ${open.file}`,
      );
      for (const { duration, title } of open.tests.sort((a, b) => b.duration - a.duration).slice(0, 5))
        if (duration > 1000) console.log(`${' '.repeat(22)}${(duration / 1000).toFixed(1)} s  ${title}`);
      open = undefined;
    };
    runner.on(Runner.constants.EVENT_SUITE_BEGIN, ({ file, parent }) => {
      if (parent?.root !== true || open?.file === file) return;
      close();
      open = { file, at: performance.now(), used: processorSeconds(), tests: [] };
    });
    runner.on(Runner.constants.EVENT_TEST_PASS, ({ duration = 0, title }) => open?.tests.push({ duration, title }));
    runner.on(Runner.constants.EVENT_TEST_FAIL, (test, error) =>
      console.log(`FAILED ${test.fullTitle()}: ${error.message}`),
    );
    runner.on(Runner.constants.EVENT_RUN_END, () => {
      close();
      this.epilogue();
    });
  }
}
module.exports = ByFile;
