import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { calendarOf } from '../../src/handoff/deadlines.ts';
import { cell, csvOf, reportOf } from '../../src/handoff/figures.ts';
import { usualHours } from '../../src/handoff/live/opening-hours.ts';
import { masked } from '../../src/handoff/masking.ts';
import type { Entry, Progress } from '../../src/handoff/ports.ts';
import { exampleTicket } from '../contract/tickets.contract.ts';

const now = new Date('2026-11-24T12:00:00Z');
const titles = new Map([['esr', 'ESR']]);
const by = (is: Entry['is'], instant: string) =>
  ({ by: 'Jo', at: instant, is, text: 'x', way: 'email', key: instant, reason: 'solved' }) as Entry;
const standing = (progress: Progress, title = 'Locked') => ({
  ticket: {
    ...exampleTicket(),
    openedAt: '2026-11-20T09:30:00.000Z',
    answeredBy: '2026-11-23',
    about: { guide: 'esr', title },
  },
  progress,
});
const some = [
  standing({}),
  standing({ log: [by('answered', '2026-11-23T10:00:00.000Z')] }),
  standing({
    log: [by('answered', '2026-11-24T10:00:00.000Z'), by('resolved', '2026-11-24T10:01:00.000Z')],
    closed: { by: 'Jo', at: '2026-11-24T10:01:00.000Z' },
  }),
  standing(
    { log: [by('resolved', '2026-11-20T10:00:00.000Z'), by('reopened', '2026-11-20T11:00:00.000Z')] },
    '=HYPERLINK("http://evil.example","Click")',
  ),
];

describe('figures', () => {
  it('count what waits, what was answered in time, and what was resolved first time', () => {
    const { all, bySystem, byTopic, byHour } = reportOf(some, titles, now, () => calendarOf(usualHours));
    const figures = { opened: 4, waiting: 2, answered: 2, byDeadline: 1, resolved: 1, firstTime: 1, reopened: 1 };
    assert.deepEqual(all, figures);
    assert.deepEqual(bySystem, [{ of: 'ESR', ...figures }]);
    assert.deepEqual(
      byTopic.map(({ of, opened }) => [of, opened]),
      [
        ['ESR: Locked', 3],
        ['ESR: =HYPERLINK("http://evil.example","Click")', 1],
      ],
    );
    assert.deepEqual(
      byHour.map(({ of }) => of),
      ['09'],
    );
    assert.deepEqual(reportOf([], titles, now, () => calendarOf(usualHours)).all.opened, 0);
  });

  it('as CSV, are read back by who reads CSV, and hold no cell that a spreadsheet runs', () => {
    const rows = parse(
      csvOf(reportOf(some, new Map([['esr', '@SUM(1)']]), now, () => calendarOf(usualHours))),
    ) as string[][];
    assert.equal(rows[0]?.[2], 'opened');
    assert.deepEqual(rows[1], ['all', 'all', '4', '2', '2', '1', '1', '1', '1']);
    assert.ok(rows.some(([, of]) => of === "'@SUM(1)"));
    for (const row of rows) for (const text of row) assert.doesNotMatch(text, /^\s*[=+\-@|%\t\r]/);
    for (const text of ['=1+1', '+1', '-1', '@a', '\t=1', ' =1', '\r=1', '|calc', '%0', '＝1+1', '＠a', '－1', ' ＋1'])
      assert.match(cell(text), /^"'/, JSON.stringify(text));
    assert.equal(cell('a "b", c'), '"a ""b"", c"');
    assert.equal(cell('12'), '12');
  });
});

describe('masking', () => {
  it('leaves nothing by which a person is found or reached, wherever they wrote it', () => {
    const ticket = {
      ...exampleTicket(),
      name: 'Ann O’Neill-Smith',
      email: 'ann.smith@nhs.net',
      reach: { by: 'phone', at: '07700 900123', noCalls: 'not on 07700900124' } as const,
      issue: 'ann here, ring 0113 496 0123 or ann.smith@nhs.net, payroll 12345678, room 12',
      trail: [{ asked: 'Your number?', answered: '12345678' }],
      transcript: [{ from: 'person', at: '2026-11-20T09:58:00.000Z', text: 'I am Ann, (0113) 496-0123' }] as const,
    };
    const shown = JSON.stringify(masked(ticket));
    assert.doesNotMatch(shown, /\bann\b|Neill|ann\.smith|900123|900124|4960123|496 0123|12345678/i);
    assert.match(shown, /room 12/);
    assert.equal(masked(ticket).name, 'A••• O•••');
    assert.equal(masked(ticket).payrollNumber, '••••78');
  });

  it('whatever the digits, dashes and apostrophes are, and however many names somebody has', () => {
    const issueOf = (name: string, issue: string) => masked({ ...exampleTicket(), name, issue }).issue;
    assert.doesNotMatch(
      issueOf('Ann Lee', 'ring 07700\u2013900\u2013123, 07700 / 900 / 124, (0113) 496 0125 or ٠٧٧٠٠٩٠٠١٢٦'),
      /900|0113|٩٠٠|496/,
    );
    assert.equal(issueOf('Siobhan O\u2019Neill', "It's O'Neill here, o'neill"), "It's O••• here, o•••");
    assert.equal(issueOf('Bo Li', 'I am Li, it is liable'), 'I am L•••, it is liable');
    assert.equal(issueOf('ليلى حسن', 'أنا حسن'), 'أنا ح•••');
    assert.equal(issueOf('Maria del Carmen Garcia Lopez Fernandez', 'Carmen Lopez, del ward'), 'C••• L•••, del ward');
    assert.equal(issueOf('it is about my login for the ward', 'the ward login'), 'the ward login');
  });
});
