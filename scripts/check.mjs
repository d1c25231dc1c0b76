import { continueOnNewestNode, installPackages, say } from './runtime.mjs';

try {
  await installPackages();
  await continueOnNewestNode();
  const { generateClient } = await import('./build.mjs');
  const { checkSteps, closeAll, runSteps } = await import('./check-steps.mjs');
  await generateClient();
  process.exit(closeAll(await runSteps(checkSteps)));
} catch (error) {
  say(error.message);
  process.exit(1);
}
