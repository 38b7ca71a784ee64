/** What guides and their topics are called by, in dialogs/ and everywhere: `esr`, `account-locked`. */
export type GuideId = string;
export type TopicId = string;
