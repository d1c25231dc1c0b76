import { expect } from '@playwright/test';
import { type Actor, t, uuid } from './actor';

const log = {
  title: 'Raportin avoimet kysymykset',
  happened: 'Kolme kysymystä jäi raportilla auki, eikä kukaan sanonut niitä ääneen.',
  learnt: 'Keskeneräiselle kysymykselle pitää antaa paikka, muuten sitä ei kysytä.',
  trial: 'Raportin lopussa kysytään, mikä jäi auki.',
  who: 'Noora Virtanen',
};

const inTwoWeeks = () => {
  const day = new Date(Date.now() + 14 * 86_400_000);
  return `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`;
};

/** The supervisor keeps what happened, what was learnt and what is tried, by whom and by when. */
export async function keepTeamLog({ page, look }: Actor): Promise<string> {
  const by = inTwoWeeks();
  await page.goto('/team-logs/new');
  await page.getByRole('textbox', { name: t('teamLogs.titleLabel') }).fill(log.title);
  await page.getByRole('textbox', { name: t('teamLogs.happened') }).fill(log.happened);
  await page.getByRole('textbox', { name: t('teamLogs.learnt') }).fill(log.learnt);
  const trial = page.getByRole('group', { name: t('teamLogs.trial', { number: '1' }) });
  await trial.getByRole('textbox', { name: t('teamLogs.what') }).fill(log.trial);
  await trial.getByRole('combobox', { name: t('teamLogs.who') }).selectOption({ label: log.who });
  await trial.getByRole('textbox', { name: t('teamLogs.byWhen') }).fill(by);
  await look();
  await page.getByRole('button', { name: t('teamLogs.save') }).click();
  await page.waitForURL(new RegExp(`/team-logs/${uuid}$`));
  await expect(page.getByRole('heading', { level: 1, name: log.title })).toBeVisible();
  await expect(page.getByText(t('teamLogs.due', { name: log.who, day: by }))).toBeVisible();
  await look();
  return new URL(page.url()).pathname;
}

/** Everyone of the unit can read it. */
export async function readTeamLog({ page, look }: Actor, path: string): Promise<void> {
  await page.goto('/team-logs');
  await look();
  await page.getByRole('link', { name: log.title }).first().click();
  await page.waitForURL(`**${path}`);
  for (const words of [log.happened, log.learnt, log.trial, log.who]) {
    await expect(page.getByText(words).first()).toBeVisible();
  }
  await look();
}
