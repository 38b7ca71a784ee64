/** The server from its source, for whoever changes it: npm run dev. Phrases that were changed are learnt before it starts. */
import './learn.ts';
import '../app/main.ts';
