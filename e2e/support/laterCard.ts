const port = Number(process.env['PORT'] ?? 4173) + 20

/** Where the tests serve the page as it is once there is a newer price list: docs/adr/0010-old-cards-are-tested-in-a-build-of-their-own.md. */
export const laterCardServer = {
  url: `http://127.0.0.1:${port}`,
  command: 'npx vite build --mode later-card && npx vite preview --mode later-card',
  env: { PORT: String(port) },
}
