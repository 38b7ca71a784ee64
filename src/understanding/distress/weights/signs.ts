// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const signs = `
danger:175 suffering:195
`;
