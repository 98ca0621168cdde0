/** What each figure of `npm run bench` may be. Bytes are as they are sent, gzipped. */
export const budgets = {
  realBuild: { seconds: 90, megabytes: 2_000 },
  generatedBuilds: [
    { services: 100, seconds: 240, megabytes: 3_500 },
    { services: 300, seconds: 600, megabytes: 6_000 },
  ],
  /** Of time and memory per page, from the smaller generated site to the larger. A step that grows with the square of the pages would give 2.6; what a larger heap costs in garbage collection and cache misses gives 1.2 to 1.3. */
  growth: 1.35,
  bytes: {
    /** HTML and the styles that hold a page up: one round trip of a new connection carries about this much. */
    page: 14_000,
    pageScript: 2_000,
    firstSearch: 95_000,
    check: 26_000,
    checkScript: 5_000,
  },
  milliseconds: {
    firstContent: { cold: 3_000, second: 2_000 },
    usableCheck: { cold: 5_000, second: 3_000 },
    firstResult: { cold: 8_000, second: 4_000 },
  },
  /** Each of Lighthouse's scores. */
  lighthouse: 100,
} as const;
