import coaching from './sv/coaching.json';
import diary from './sv/diary.json';
import errors from './sv/errors.json';
import expertise from './sv/expertise.json';
import frame from './sv/frame.json';
import goals from './sv/goals.json';
import help from './sv/help.json';
import interview from './sv/interview.json';
import myData from './sv/myData.json';
import organisation from './sv/organisation.json';
import people from './sv/people.json';
import readers from './sv/readers.json';
import search from './sv/search.json';
import signIn from './sv/signIn.json';
import statements from './sv/statements.json';
import strategy from './sv/strategy.json';
import summaries from './sv/summaries.json';
import teamLogs from './sv/teamLogs.json';
import tensions from './sv/tensions.json';
import today from './sv/today.json';
import ui from './sv/ui.json';
import vocabulary from './sv/vocabulary.json';
import words from './sv/words.json';

/** The whole catalogue in one language, by topic. */
export default {
  ui,
  frame,
  errors,
  words,
  signIn,
  readers,
  today,
  diary,
  interview,
  teamLogs,
  goals,
  strategy,
  expertise,
  tensions,
  vocabulary,
  search,
  coaching,
  summaries,
  statements,
  organisation,
  people,
  myData,
  help,
};
