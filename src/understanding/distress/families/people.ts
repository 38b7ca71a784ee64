/** Who speaks, and of whom. None of it is distress: it says whose despair, and beside whom. */
export const people = {
  // The person who types.
  me: 'i|im|ive|ill|id|me|my|mine|ma|mi',
  // Oneself as the object of what is done or felt.
  self: 'myself|himself|herself|themselves|masel|yourself|my own|in me|of me|on me|in myself|who i am',
  // Those at home.
  kin:
    'mum|mums|mam|mummy|dad|dads|daddy|mother|father|husband*|hubby|wife*|wifes|mrs|missus|partner*|son|sons|' +
    'daughter*|nan|gran|grandad|grandma|grandmother|grandfather|brother*|sister|sisters|kids|child|children|' +
    'family|parents|twin|aunt*|auntie|uncle|fiance*|little boy|little girl|little lad|little one|my girl|' +
    'my boy|our lad|my lot|nephew|niece|cousin|loved ones|other half|grandson|best friend|best mate',
  // A child that is coming, or is not.
  baby: 'baby|babies|pregnan*|miscarr*|stillb*|ivf|birth|maternity|bump|cot death|neonat*',
  // For some, all the company there is.
  pet: 'dog|cat|cats|dogs|pet|hamster',
  // Somebody at work, who may be the one at risk.
  colleague:
    'colleague*|friend*|mate|mates|pal|flatmate|housemate|junior*|student|trainee|hca|hcas|porter*|one of the|' +
    'one of my|one of mine|one of our|someone on|somebody on|someone here|someone in|a nurse|nurse i know|' +
    'nurse here|bank nurse|lass|lad|lads|bloke|f1|f2|f2s|teammate|member of staff|girl on|lady in|registrar|' +
    'domestics|my manager|team lead|my girls',
  // Somebody who is not there: most often spoken of when it is not about a login.
  they: 'he|hes|she|shes|him|her|hed|shed|his|hers',
  // Others, together.
  them: 'they|theyre|them|theyd|theyll|theyve|their|people',
  // Who may be frightened of, or mourned.
  partner:
    'husband*|wife|partner*|boyfriend|girlfriend|ex|fiance*|my man|him indoors|hubby|stepdad|mother in law|' +
    'in laws|my brother|my dad|my son|my teenager|my grandson|agent|landlord',
  // No company.
  nobody:
    'nobody|nobodys|not anyone|not a soul|a soul|without anyone|havent got anyone|havent anyone|not got anyone|no body|not one',
  // All the others.
  everyone: 'everyone|everyones|everybody|everybodys|all of them|whole team|my team|the girls|folk|folks|the world',
  // The work itself: wards, shifts and the people in beds. Its deaths are not one's own.
  patient:
    'patient*|pt|pts|clinic|theatre|resident*|bay|handover|drug round|drugs round|1 1|specialing|bleep|shift|' +
    'shifts|rota|roster|ward|wards|crash call|arrest|resus|post mortem|trauma call',
  // What is written down of those in beds, and who is cared for where.
  record:
    'rio|systmone|camhs|epr|epic|cerner|pacs|notes|refer|refer her|refer him|refer them|record|records|his record|her record|his file|her file|' +
    'obs|constant obs|bloods|levels|the chart|chart|mau|ed|awol|absconded|section 2|section 3|referral*|pathway|proforma|assessment*|' +
    'screening|screening tool|risk tool|alert|caseload|document|prescribe|prescribing|triage|liaison|admission*|incident form|incident|' +
    'toxbase|questionnaire|scale|audit|liaison psych|home treatment|cpn|write up|write it up|write up a|risk of|high risk|at risk of|' +
    'presented with|disclosed|safeguarding|marac|idva|dnar|dnacpr|mortuary|medical examiner|cause of death|death certificate|deceased',
  // Who may bully, or only wants the training done.
  boss: 'manager*|boss|matron|sister|supervisor|consultant|charge nurse|band 7|band 8|team lead|lead nurse|director|doctor|hr|registrar',
} as const;
