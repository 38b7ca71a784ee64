import type { Analysis } from '../../understanding/understand.ts';
import { onceOver } from './after-waiting.ts';
import { dayOfJoining, inPassing, input, label, option, ownWords, possible, unreadable } from './answers.ts';
import { answerBeside, forAnother, inputBeneath, stemOfStory, theirAddress, triedBeneath } from './beside.ts';
import { allRight, pressing, turnedTo, utter } from './care.ts';
import { besideSecret, clarified, keptBack, missed, nothingLeft, pleasantry, stance, yesAmong } from './clarifying.ts';
import { codeCame, dayAtMenu, dayCounted, ownClock } from './clocks.ts';
import { command } from './commands.ts';
import { amongOffered, answeredAnew, corrected, remainder, restated } from './corrections.ts';
import { deniedOffered, deniedSystem, deniedTopic } from './denied.ts';
import { emailThen } from './emailing.ts';
import { ahead, freely, freelyAtLast } from './freely.ts';
import { nextLine, putRight, resetFor, troubleAmong } from './going-on.ts';
import { form, handoff, likelyHandoff, notPayroll, openDetail } from './handoff.ts';
import {
  besideSystems,
  cannotCome,
  elsewhere,
  kept,
  lastingBeside,
  mailboxToo,
  secondThing,
  thatOneDone,
  topic,
  waiting,
} from './interrupting.ts';
import type { Move } from './moves.ts';
import type { RuleName } from './names.ts';
import { nowOther, ofOther, onTo, sameOf, severalSystems } from './other-system.ts';
import { outage, outageStill } from './outage.ts';
import { ofBirthday } from './private-days.ts';
import { likelyQuestion, question } from './questions.ts';
import { atLast } from './remark-at-last.ts';
import {
  away,
  chat,
  completed,
  failed,
  inAtLast,
  introduced,
  mistaken,
  noted,
  ofThemselves,
  outside,
  vague,
} from './remarks.ts';
import { guideChanged, repeat, returned, saidAtInput, saidBefore, simpler, skip, whichStep } from './repeating.ts';
import type { Rule } from './rule.ts';
import type { State } from './state.ts';
import {
  clockOfSystem,
  meanwhile,
  readyFrom,
  saidBack,
  sendAgain,
  status,
  stay,
  toldAgain,
  untilThen,
  whether,
} from './status.ts';
import { stepDone, stepFound, stepUnseen } from './steps.ts';
import { anotherSystem, anotherTrouble, comeTo, sameElsewhere } from './taken-back.ts';
import { askedForThem, seeTheirs, stillTheirs, theirTime } from './theirs.ts';
import { afterTicket, ticket, ticketDetail } from './ticket.ts';
import { detailsAtOffer, detailTold } from './told-details.ts';

/**
 * The policy. The first rule that takes a message has it, so the order is the design: a change of it changes the table in
 * docs/architecture.md. Several lines of one name are one rule, in the places where its parts belong.
 */
export const rules: readonly (readonly [RuleName, Rule])[] = [
  ['guide-changed', guideChanged],
  ['button', label],
  ['care', allRight],
  ['care', utter],
  ['care', turnedTo],
  ['care', pressing],
  ['form', notPayroll],
  ['nothing-left', nothingLeft],
  ['status', ticket],
  ['status', emailThen],
  ['status', ticketDetail],
  ['question', ofBirthday],
  ['hold', away],
  ['form', form],
  ['acknowledge', introduced],
  ['human-handoff', handoff],
  ['human-handoff', detailsAtOffer],
  ['return', returned],
  ['status', whichStep],
  ['status', clockOfSystem],
  ['status', dayCounted],
  ['status', codeCame],
  ['status', whether],
  ['repeat', simpler],
  ['repeat', repeat],
  ['skip', skip],
  ['completed', thatOneDone],
  ['interrupt', secondThing],
  ['interrupt', kept],
  ['interrupt', nowOther],
  ['command', command],
  ['form', openDetail],
  ['correction', corrected],
  ['correction', deniedSystem],
  ['correction', deniedTopic],
  ['correction', deniedOffered],
  ['correction', anotherSystem],
  ['correction', forAnother],
  ['status', theirTime],
  ['confirm', theirAddress],
  ['acknowledge', ofThemselves],
  ['correction', lastingBeside],
  ['answer', triedBeneath],
  ['answer', answerBeside],
  ['answer', input],
  ['answer', inputBeneath],
  ['outage', outage],
  ['outage', outageStill],
  ['correction', mistaken],
  ['correction', remainder],
  ['correction', cannotCome],
  ['correction', anotherTrouble],
  ['correction', amongOffered],
  ['correction', answeredAnew],
  ['answer', stepUnseen],
  ['command', stepFound],
  ['answer', stepDone],
  ['question', nextLine],
  ['completed', inAtLast],
  ['repeat', yesAmong],
  ['status', sendAgain],
  ['correction', putRight],
  ['interrupt', resetFor],
  ['clarify', severalSystems],
  ['answer', dayAtMenu],
  ['answer', ahead],
  ['answer', option],
  ['confirm', dayOfJoining],
  ['status', onceOver],
  ['status', ownClock],
  ['status', status],
  ['status', stay],
  ['status', toldAgain],
  ['status', saidBack],
  ['meanwhile', untilThen],
  ['status', readyFrom],
  ['question', seeTheirs],
  ['question', outside],
  ['question', sameOf],
  ['question', ofOther],
  ['interrupt', onTo],
  ['interrupt', askedForThem],
  ['question', question],
  ['answer', troubleAmong],
  ['answer', freely],
  ['completed', completed],
  ['failed', failed],
  ['clarify', vague],
  ['acknowledge', pleasantry],
  ['acknowledge', noted],
  ['chitchat', chat],
  ['question', stillTheirs],
  ['interrupt', sameElsewhere],
  ['question', besideSystems],
  ['interrupt', elsewhere],
  ['interrupt', comeTo],
  ['answer', ownWords],
  ['answer', stemOfStory],
  ['confirm', possible],
  ['repeat', saidAtInput],
  ['confirm', unreadable],
  ['answer', inPassing],
  ['clarify', stance],
  ['correction', restated],
  ['meanwhile', meanwhile],
  ['status', waiting],
  ['interrupt', topic],
  ['acknowledge', detailTold],
  ['human-handoff', likelyHandoff],
  ['nothing-left', besideSecret],
  ['clarify', keptBack],
  ['interrupt', mailboxToo],
  ['status', afterTicket],
  ['answer', freelyAtLast],
  ['hold', atLast(away)],
  ['return', atLast(returned)],
  ['status', atLast(whichStep)],
  ['repeat', atLast(repeat)],
  ['skip', atLast(skip)],
  ['correction', atLast(mistaken)],
  ['status', atLast(sendAgain)],
  ['status', atLast(status)],
  ['status', atLast(stay)],
  ['command', atLast(command)],
  ['outage', atLast(outage)],
  ['question', atLast(outside)],
  ['failed', atLast(failed)],
  ['acknowledge', atLast(noted)],
  ['chitchat', atLast(chat)],
  ['clarify', likelyQuestion],
  ['clarify', clarified],
  ['repeat', saidBefore],
  ['cannot-handle', missed],
];

export interface Decision {
  readonly rule: RuleName;
  readonly move: Move;
}

export function decide(heard: Analysis, state: State): Decision {
  for (const [rule, take] of rules) {
    const move = take(heard, state);
    if (move !== undefined) return { rule, move };
  }
  return { rule: 'cannot-handle', move: { do: 'miss', because: 'not-understood' } };
}
