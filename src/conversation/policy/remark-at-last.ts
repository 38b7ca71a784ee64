import type { Analysis } from '../../understanding/understand.ts';
import type { Rule } from './rule.ts';

/** What nothing else has taken is most likely said of the conversation: it is then heard as that remark, and taken as this rule takes it. */
export function atLast(rule: Rule): Rule {
  const remarkAtLast: Rule = (heard, state) =>
    heard.likelyRemark === undefined || heard.remark !== undefined ? undefined : rule(asRemark(heard), state);
  return remarkAtLast;
}

function asRemark(heard: Analysis): Analysis {
  const { likelyRemark, aside, heard: mentions, act, facts } = heard;
  return { ...heard, remark: likelyRemark, likelyRemark, aside, heard: mentions, act, facts };
}
