import { isAddress } from './address.ts';
import { fold } from './fold.ts';

const longest = 300;
const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A letter or a figure by itself, as it is spelt out. */
const single = `(?:[a-z\\d]|oh|${digits.join('|')})(?![\\w'@+-])`;
const spelt = `${single}(?: ${single})+`;
const word = "[a-z\\d][\\w'+-]*";
const figure = `(?:\\d|oh|${digits.join('|')})(?![\\w'@+-])`;
const piece = `(?:${spelt}|${word}(?: ${figure})*)`;
const sign =
  '(?: ?[([{<](?:dot|at)[)\\]}>] ?| (?:dot|point|period|full ?stop|underscore|dash|hyphen) | ?[._-] ?(?=\\S))';
const stop = '(?: ?[([{<]dot[)\\]}>] ?| (?:dot|point|period|full ?stop) |\\.)';
const at = '(?: ?[([{<]at[)\\]}>] ?| at | at sign | ?@ ?)';
const domain = `(?:(?:${spelt}|[a-z\\d-]+)(?:${stop}(?:${spelt}|[a-z\\d-]+))+|(?:n h s|nhs),? net)`;
/** "J dot smith at n h s dot net", "registered [at] nhs [dot] net" */
const saidAloud = new RegExp(`(?<![\\w.@'+-])(${piece}(?:${sign}${piece})*)${at}(${domain})(?![\\w@])`, 'gi');

const end = '(?:net|uk|com|org|ac|co|gov|nhs)';
/** What is typed for the stop before an end: a comma, a space beside it, two of them. */
const slippedStop = '(?: ?[.,;:/]{1,3} ?|, )';
/** "Jo@nhs,net", "jo @ nhs.net", "jo@@nhs..net", "jo..smith@nhs.net", "jo@nhsnet" */
const typedSo = new RegExp(
  `(?<![\\w.@'+,;-])(\\w[\\w.'+-]*) ?@{1,3} ?([a-z\\d-]+(?:\\.+[a-z\\d-]+)*?(?:${slippedStop}${end})+|nhs[-_ ]?net)(?![\\w@-])`,
  'gi',
);
/** "Sandeep,kaur@nhs.net" and nothing else: beside other words a comma ends what was said before. */
const commaInName = /^\W?([a-z]+(?:[,;][a-z]+)+\d*)@([a-z\d.-]+)\W*$/i;
const leads =
  /^(?:yes|yeah|yep|no|ok|okay|its|sure|sorry|hi|hello|well|um|er|and|so|it|thanks|please|is|my|email|mail)[,;]/i;

/**
 * What was typed, with each address that has a slip a person would mend at a glance as it most likely is. It is a guess: nobody
 * is written to at what was mended before they have seen it.
 */
export function mendAddresses(typed: string): string {
  if (typed.length > longest || !/@|\bat\b/i.test(typed)) return typed;
  const { text } = fold(typed);
  const [, name = '', host = ''] = commaInName.exec(text) ?? [];
  if (name !== '' && !leads.test(name)) return mended(text, name.replace(/[,;]/g, '.'), host);
  const aloud = /\bdot\b|\bstop\b|\bpoint\b|\bperiod\b|\bat\b/i.test(text)
    ? text.replace(saidAloud, (whole, one: string, other: string) =>
        /^[\w.'+-]+@[\w.-]+$/.test(whole) ? whole : mended(whole, asWritten(one), asWritten(other)),
      )
    : text;
  const both = aloud.replace(typedSo, (whole, one: string, other: string) => {
    const [first = ''] = whole.split(/\s|[,;](?=\s|$)/);
    if (isAddress(first.replace(/[.!?:]+$/, ''))) return whole;
    const plain = other.replace(/^nhs[-_ ]?net$/i, 'nhs.net').replace(/[ .,;:/]+/g, '.');
    return mended(whole, one, plain);
  });
  return both === text ? typed : both;
}

/** Where an address is dictated: its letters, one by one, are no password. */
export function dictatedIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return / dot /i.test(text)
    ? Array.from(text.matchAll(saidAloud), ({ 0: whole, index }) => ({ start: index, end: index + whole.length }))
    : [];
}

/** The one address that was most likely meant, where there was something to mend. */
export function mendedAddress(typed: string): string | undefined {
  const whole = mendAddresses(typed);
  if (whole === typed) return undefined;
  const found = whole.match(/[^\s<>()[\]{}",;]+@[^\s<>()[\]{}",;]+/g) ?? [];
  const [only = '', ...others] = new Set(found.map((one) => one.replace(/^mailto:|[.!?:]+$/gi, '').toLowerCase()));
  return others.length === 0 && isAddress(only) ? only : undefined;
}

function mended(whole: string, name: string, host: string): string {
  const plain = name.replace(/\.{2,}/g, '.').replace(/^\.+|\.+$/g, '');
  const address = `${plain}@${host.replace(/\.{2,}/g, '.')}`.toLowerCase();
  return isAddress(address) ? address : whole;
}

const signs = new Map([
  ['underscore', '_'],
  ['dash', '-'],
  ['hyphen', '-'],
]);

function asWritten(said: string): string {
  return said
    .replace(/ ?[([{<]dot[)\]}>] ?| (?:dot|point|period|full ?stop)(?= )/gi, ' . ')
    .replace(/\b(underscore|dash|hyphen)\b/gi, (name) => signs.get(name.toLowerCase()) ?? name)
    .replace(/(?:n h s|nhs),? net$/i, 'nhs.net')
    .replace(new RegExp(`(?<= )(?:oh|${digits.join('|')})(?= |$)`, 'gi'), (digit) =>
      String(Math.max(digits.indexOf(digit.toLowerCase()), 0)),
    )
    .replace(/ /g, '');
}
