import coaching from './en/coaching.json';
import diary from './en/diary.json';
import errors from './en/errors.json';
import expertise from './en/expertise.json';
import frame from './en/frame.json';
import goals from './en/goals.json';
import help from './en/help.json';
import interview from './en/interview.json';
import myData from './en/myData.json';
import organisation from './en/organisation.json';
import people from './en/people.json';
import readers from './en/readers.json';
import search from './en/search.json';
import signIn from './en/signIn.json';
import statements from './en/statements.json';
import strategy from './en/strategy.json';
import summaries from './en/summaries.json';
import teamLogs from './en/teamLogs.json';
import tensions from './en/tensions.json';
import today from './en/today.json';
import ui from './en/ui.json';
import vocabulary from './en/vocabulary.json';
import words from './en/words.json';

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
