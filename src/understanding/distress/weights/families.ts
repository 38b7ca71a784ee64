// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const families = `
affairs:65 afterwards:160 alone:135 another:65 better:55 body:110 breaking:115 bully:90 burden:135 burial:150 bye:75 calm:70 cant:50 confess:65 control:165 cope:95 cry:100 diagnosis:50 die:60 drink:185 eat:145 everyone:70 fear:110 feel:75 forever:95 future:45 giveaway:255 givenup:45 gone:75 guilt:30 helpself:65 home:95 homeless:195 hope:-35 hopeless:45 hurry:-70 idiom:-160 inquiry:55 jest:-95 kin:90 lately:40 life:120 live:85 login:-90 lost:85 low:130 machine:-135 means:155
meant:180 memory:105 message:105 method:180 minimise:35 money:105 nobody:65 nocare:100 notice:90 notok:110 notwake:95 numb:105 panic:130 partner:50 patient:-35 place:70 point:105 sad:60 safe:120 seekhelp:180 self:115 selfharm:110 sexual:180 sleep:75 smallhours:60 someone:-35 still:35 suicide:160 swear:-85 system:-100 tabletpc:-70 taken:60 thanks:-50 them:75 they:130 thoughts:30 threat:115 tired:50 trapped:85 unwell:205 usedto:40 violence:120 voices:85 witnessed:135
workdread:95 worryfor:55 worth:30
`;
