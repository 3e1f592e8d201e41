import {
  cachingOf,
  commonHeaders,
  pagePolicy,
  policyForMeta,
  widgetAddress,
  widgetPolicy,
} from './policy.ts'

const policy = 'Content-Security-Policy'

const block = (path: string, headers: Readonly<Record<string, string>>) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')

const caching = (path: string) => ({ 'Cache-Control': cachingOf(path) })

const header = (name: string, value: string) => `    add_header ${name} "${value}" always;`

/**
 * The file `_headers` of the build, which static hosts such as Netlify and Cloudflare Pages read. They match paths and not queries,
 * so the one page that is also the widget stays open to frames. What the page needs first is named beside it: browsers ask for it
 * before they have read the page. No two blocks name the same header: hosts would send both.
 */
export function headersFile(first: { readonly styles: string; readonly script: string }): string {
  const page = {
    [policy]: policyForMeta,
    ...caching('/'),
    Link: `<${first.styles}>; rel=preload; as=style; crossorigin, <${first.script}>; rel=preload; as=script`,
  }
  return `${[
    block('/*', commonHeaders),
    block('/', page),
    block('/index.html', page),
    block('/host.html', { [policy]: pagePolicy, ...caching('/') }),
    block('/worker.js', caching('/worker.js')),
    block('/embed.js', caching('/embed.js')),
    block('/assets/*', caching('/assets/')),
    block('/boot/*', caching('/boot/')),
  ].join('\n\n')}\n`
}

/** `docs/serving/nginx.conf`: nginx sees the query, so only the widget is open to frames. */
export function nginxFile(): string {
  return `# Written by scripts/headers.ts: change it there, then run \`npx vitest run scripts -u\`.
# Belongs into the http block of nginx, for instance as a file in /etc/nginx/conf.d. Set server_name and root.

# The one page is the widget where its address says so; only then may others frame it.
map $request_uri $anjia_policy {
    "~${widgetAddress}" "${widgetPolicy}";
    default "${pagePolicy}";
}

# Files with a hash in their name never change; the loader is checked once an hour, everything else each time.
map $uri $anjia_caching {
    ~^/(assets|boot)/ "${cachingOf('/assets/')}";
    /embed.js "${cachingOf('/embed.js')}";
    default "${cachingOf('/')}";
}

server {
    listen 80;
    server_name anjia.example;
    root /srv/anjia;
    index index.html;
    charset utf-8;

    gzip on;
    gzip_vary on;
    gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

${header(policy, '$anjia_policy')}
    # Only for what is there: a file that is missing for a moment must not be missing for a year.
    add_header Cache-Control $anjia_caching;
${Object.entries(commonHeaders)
  .map(([name, value]) => header(name, value))
  .join('\n')}

    location / {
        try_files $uri $uri/ =404;
    }
}
`
}
