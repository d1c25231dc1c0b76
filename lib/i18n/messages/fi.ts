import coaching from './fi/coaching.json';
import diary from './fi/diary.json';
import errors from './fi/errors.json';
import expertise from './fi/expertise.json';
import frame from './fi/frame.json';
import goals from './fi/goals.json';
import help from './fi/help.json';
import interview from './fi/interview.json';
import myData from './fi/myData.json';
import organisation from './fi/organisation.json';
import people from './fi/people.json';
import readers from './fi/readers.json';
import search from './fi/search.json';
import signIn from './fi/signIn.json';
import statements from './fi/statements.json';
import strategy from './fi/strategy.json';
import summaries from './fi/summaries.json';
import teamLogs from './fi/teamLogs.json';
import tensions from './fi/tensions.json';
import today from './fi/today.json';
import ui from './fi/ui.json';
import vocabulary from './fi/vocabulary.json';
import words from './fi/words.json';

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
