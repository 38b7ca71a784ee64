/** What every page runs: the parts of nhsuk-frontend that forms use, where the page has them. */
import { Button, createAll, ErrorSummary, PasswordInput } from 'nhsuk-frontend';

createAll(Button, { preventDoubleClick: true });
createAll(ErrorSummary);
createAll(PasswordInput);
