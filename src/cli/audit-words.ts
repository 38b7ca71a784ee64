import type { AuditFault } from '../audit/trail.ts';

/** What is wrong at a place of the audit trail, for the person who has to find out how. */
export const wrongs: Readonly<Record<AuditFault, string>> = {
  altered: 'Its words were changed after it was written.',
  unreadable: 'What stands there cannot be opened: it was altered, or copied from another place.',
  forged: 'It was not written with the secret of this installation.',
  missing: 'It was taken out: its time to be kept is not over.',
  cut: 'The end of the trail was cut off here: it had come this far.',
  moved: 'What stands there is an entry of another place.',
  reordered: 'It has changed places with another entry.',
  replaced: 'Another entry was put in its place: an older state of the store, perhaps.',
  'head-missing': 'The note of how far the trail had come is gone, so entries after this one may have been cut off.',
  'head-wrong': 'The note of how far the trail had come was altered, so entries after this one may have been cut off.',
  'other-secret': 'The trail was written with another secret: check STORE_SECRET.',
};
