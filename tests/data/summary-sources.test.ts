HEADER;
describe('after publishing, what is closed is told by nothing', () => {
  async function published(): Promise<Told & { id: string }> {
    const told = await buildTold();
    const id = await makeSummary(told);
    succeeded(await publishSummary(told.supervisor, { id }));
    return { ...told, id };
  }
  const everything = (summary: ShownSummary) => JSON.stringify(summary);

  test('a narrowed motive takes its statement away from readers, and its words from the author too', async () => {
    const told = await published();
    const before = await readSummaryOf(told.tuomas, told.id);
    expect(everything(before)).toContain(alone);
    succeeded(await chooseReaders(told.noora, { kind: 'motive', itemId: told.motiveId }, nobodyElse));
    const after = await readSummaryOf(told.tuomas, told.id);
    expect(everything(after)).not.toContain(alone);
    expect(after.fallenOut).toBeGreaterThan(0);
    expect(after.statements.length).toBe(before.statements.length - after.fallenOut);
    const own = await readSummaryOf(told.supervisor, told.id);
    expect(everything(own)).not.toContain(alone);
    expect(own.statements.find(({ kind }) => kind === 'link')).toMatchObject({ text: null, closed: true });
  });

  test('a moment in the bin takes its quotation and every count of it away', async () => {
    const told = await published();
    succeeded(await binEntry(told.noora, { id: told.momentId }));
    const after = await readSummaryOf(told.tuomas, told.id);
    expect(everything(after)).not.toContain(asked);
    expect(textsOf(after).join(' ')).not.toContain('yksi oppimisen hetki');
    expect(everything(after)).not.toContain(told.momentId);
  });

  test('a withdrawn link takes its statement away', async () => {
    const told = await published();
    const decision = { id: told.linkId, decision: 'withdraw' as const, words: '', reason: '' };
    const links = await databaseOf(told.noora.organisationId).goalLink.findMany({
      where: { itemId: told.motiveId },
      select: { id: true, version: true },
    });
    for (const link of links) await decideLink(told.noora, { ...decision, ...link });
    const after = await readSummaryOf(told.tuomas, told.id);
    expect(after.statements.some(({ kind }) => kind === 'link')).toBe(false);
  });

  test('words that their writer has changed are no longer quoted', async () => {
    const told = await published();
    const moment = {
      id: told.momentId,
      version: 1,
      happenedOn: told.noora.today,
      stage: 'moments',
      level: 'team',
    } as const;
    succeeded(await editMoment(told.noora, { ...moment, text: 'Kysyttiin ajoissa.' }));
    const after = await readSummaryOf(told.tuomas, told.id);
    expect(everything(after)).not.toContain(asked);
    expect(after.statements.flatMap(({ sources }) => sources).some(({ state }) => state === 'changed')).toBe(true);
  });
});
