/** What each figure of `npm run bench` may be. Bytes are as they are sent, gzipped. */
export const budgets = {
  realBuild: { seconds: 90, megabytes: 2_000 },
  generatedBuilds: [
    { services: 100, seconds: 300, megabytes: 4_000 },
    { services: 300, seconds: 900, megabytes: 8_000 },
  ],
  /** Of time per page, from the smallest generated site to the largest: what a busy machine adds, and no more. */
  growth: 1.2,
  bytes: {
    /** HTML and the styles that hold a page up: one round trip of a new connection carries about this much. */
    page: 14_000,
    pageScript: 2_000,
    firstSearch: 95_000,
    check: 40_000,
    checkScript: 5_000,
  },
  milliseconds: {
    firstContent: { cold: 3_000, second: 2_000 },
    usableCheck: { cold: 5_000, second: 3_000 },
    firstResult: { cold: 9_000, second: 5_000 },
  },
  /** Each of Lighthouse's scores. */
  lighthouse: 100,
} as const;
