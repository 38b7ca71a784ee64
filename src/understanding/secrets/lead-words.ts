import type { Plainness } from './value.ts';

/** What stands before a secret, or after it, and how plainly it says that one comes. */
export interface Lead {
  readonly pattern: RegExp;
  readonly plainness: Plainness;
  /** The secret is a single word, and the sentence goes on after it. */
  readonly single?: boolean;
  /** Without this in the text it says nothing. */
  readonly only?: RegExp;
}

/** A password, by all its names and the ways they are misspelt. */
export const name =
  '(?:p[/.]?wo?r?d?s?|p\\.word|passw(?:r?d)?|pwds?|psw|psswd|passwd|passwrd|pswd|pass[ -]?words?|p(?:a|aa)s{1,2}w[aeou]*r?[aeou]*r?d+e?s?|passowrds?|passwrods?|passwork|pass|pass[ -]?codes?|pass[ -]?phrases?|(?:log ?[io]n|sign ?[io]n|secret|magic|key)[ -]?words?)';
export const system =
  '(?:(?:esr|nhsp(?:[: -]?online)?|ti|training(?: interface)?|interface|login|log in|work|new|old|own|usual) )';
export const adverb =
  '(?:(?:now|currently|just|still|even|always|literally|simply|only|either|probably|definitely|deffo|defo|actually|maybe|possibly|called|something like|set (?:to|as)|like|spelt|all (?:one word|lower ?case|small letters|in capitals)|one word|the word|the name),? )';
export const is =
  '(?:is|was|are|were|be|=|has(?: always)? been|have(?: always)? been|(?:should|would|could|might|may|must|will) be|used to be|called|goes)';
/** "for ESR", "I set up last week", ", which": between the name and the verb. */
export const aside = `(?:,? (?:for|on|to|in|i|ive|i've|im|i'm|we|that|which|she|he|they|you|hes|shes|it) (?:[^\\s.?!;:=]{1,20} ){0,6}?(?=${is}[ :]))`;
export const start = '(?<![\\p{L}\\d])';
export const typing =
  '(?:typ(?:e|ed|es|ing|in)|put(?:ting|tin|s)?|enter(?:ed|ing|in|s)?|key(?:ed|ing)|input(?:ted|ting)?|inputed|bung(?:ed|ing)|popp(?:ed|ing)|stuck(?= (?:in )?[^\\s]+ (?:in|as) )|whack(?:ed)?|bash(?:ed)?|wrote|writ(?:e|ten|ing)|tapp?(?:ed|ing)|punch(?:ed|ing))';
export const choosing =
  '(?:(?:went|gone|going|go) (?:with|for)|st[iu]ck(?:ing)? (?:with|to)|chose|chosen|choose|choosing|pick(?:ed|ing)?|had a (?:go|bash|stab|try) (?:with|at)|guess(?:ed|ing)?|used|using|us(?:e|in)|tried|try(?:ing|in)?)';
export const sure =
  "(?:definitely|deffo|defo|def|always(?: been)?|just|still|been|certainly|100%|it's|its|basically|only|really|honestly|literally)";

export const lead = (source: string, plainness: Plainness, single = false, only?: RegExp): Lead => ({
  pattern: new RegExp(source, 'giu'),
  plainness,
  single,
  ...(only === undefined ? {} : { only }),
});
