import fc from 'fast-check';

/** Days from 2000 to 2099, new years and ends of months among them. */
export const anyDay = fc
  .oneof(
    fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    fc
      .tuple(fc.integer({ min: 2000, max: 2098 }), fc.integer({ min: -4, max: 4 }))
      .map(([year, days]) => new Date(Date.UTC(year, 11, 31 + days))),
  )
  .map((date) => date.toISOString().slice(0, 10));
