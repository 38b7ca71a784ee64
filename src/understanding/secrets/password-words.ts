import { part, type Row } from './rows.ts';

/**
 * How plainly a password is said to come: `named`, so that any word that is no remark on passwords is one ("password is …");
 * `answered`, where a password was asked for or is used as one, so that any single word is one that is no remark and nothing on a
 * computer ("when it asks for the password I type …"); `typed` and `offered`, so that a word which is no everyday one is ("I typed …");
 * `phrase`, so that several words are one which say nothing ("and password …"); `bare`, with nothing between, so that every word must
 * be an uncommon one.
 */
export type Plainness = 'named' | 'answered' | 'typed' | 'offered' | 'phrase' | 'bare';

/** What stands before a password, or after it, and how plainly it says that one comes. What is taken is what stands there. */
export interface Lead extends Row {
  readonly says: Plainness;
  /** The password is a single word, and the sentence goes on after it. */
  readonly single?: true;
}

/** A password, by all its names and the ways they are misspelt. */
export const name = part`(?:p[/.]?wo?r?d?s?|p\.word|passw(?:r?d)?|pwds?|psw|psswd|passwd|passwrd|pswd|pass[ -]?words?
  |p(?:a|aa)s{1,2}w[aeou]*r?[aeou]*r?d+e?s?|passowrds?|passwrods?|passwork|pass|pass[ -]?codes?|pass[ -]?phrases?
  |(?:log ?[io]n|sign ?[io]n|secret|magic|key)[ -]?words?)`;
export const system = part`(?:(?:esr|nhsp(?:[: -]?online)?|ti|training(?: interface)?|interface|login|log in|work|new|old|own|usual) )`;
export const adverb = part`(?:(?:now|currently|just|still|even|always|literally|simply|only|either|probably|definitely|deffo|defo|actually|maybe
  |possibly|called|something like|set (?:to|as)|like|spelt|all (?:one word|lower ?case|small letters|in capitals)|one word|the word
  |the name),? )`;
export const is = part`(?:is|was|are|were|be|=|has(?: always)? been|have(?: always)? been
  |(?:should|would|could|might|may|must|will) be|used to be|called|goes)`;
/** "for ESR", "I set up last week", ", which": between the name and the verb. */
export const aside = part`(?:,? (?:for|on|to|in|i|ive|i've|im|i'm|we|that|which|she|he|they|you|hes|shes|it)[ ]
  (?:[^\s.?!;:=]{1,20} ){0,6}?(?=${is}[ :]))`;
export const start = part`(?<![\p{L}\d])`;
export const typing = part`(?:typ(?:e|ed|es|ing|in)|put(?:ting|tin|s)?|enter(?:ed|ing|in|s)?|key(?:ed|ing)|input(?:ted|ting)?|inputed|bung(?:ed|ing)
  |popp(?:ed|ing)|stuck(?= (?:in )?[^\s]+ (?:in|as) )|whack(?:ed)?|bash(?:ed)?|wrote|writ(?:e|ten|ing)|tapp?(?:ed|ing)|punch(?:ed|ing))`;
export const choosing = part`(?:(?:went|gone|going|go) (?:with|for)|st[iu]ck(?:ing)? (?:with|to)|chose|chosen|choose|choosing|pick(?:ed|ing)?
  |had a (?:go|bash|stab|try) (?:with|at)|guess(?:ed|ing)?|used|using|us(?:e|in)|tried|try(?:ing|in)?)`;
export const sure = part`(?:definitely|deffo|defo|def|always(?: been)?|just|still|been|certainly|100%|it's|its|basically|only|really|honestly|literally)`;
