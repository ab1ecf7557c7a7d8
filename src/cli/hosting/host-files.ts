/** The table of headers in the words of each kind of host. */
import { CACHING, COMPRESSED, type Files, hostHeaders, MIME, REVALIDATE } from "../headers";

const FROM = "# Written by the build from src/cli/headers.ts. Change it there.";

const indent = (lines: readonly string[], by = 2): string[] => lines.map((line) => `${" ".repeat(by)}${line}`);

/** Which addresses an exception is for, as a pattern that holds under any folder. */
const patternOf = ({ kind, name }: Files): string => {
  const plain = name.replaceAll(".", "\\.");
  if (kind === "folder") return `/${plain}/[^/]+$`;
  return kind === "ending" ? `\\.${plain}$` : `/${plain}$`;
};

const globOf = ({ kind, name }: Files): string => {
  if (kind === "folder") return `/${name}/*`;
  return kind === "ending" ? `/*.${name}` : `/${name}`;
};

/** Types such hosts do not know. They know the others, and compress only what they know. */
const UNKNOWN_TYPES = ["pmtiles", "geojson"];

/**
 * `_headers`, read by Netlify and Cloudflare Pages, which join the values of all rules that match. So no header stands
 * in two rules that meet; and what is revalidated is left to both hosts' own value, which is the table's.
 */
export function headersFile(): string {
  const rules = [
    ["/*", Object.entries(hostHeaders)],
    ...CACHING.map(({ files, value }) => [globOf(files), [["Cache-Control", value]]] as const),
    ...UNKNOWN_TYPES.map((ending) => [`/*.${ending}`, [["Content-Type", MIME[ending] ?? ""]]] as const),
  ] as const;
  const merged = new Map<string, (readonly [string, string])[]>();
  for (const [glob, headers] of rules)
    merged.set(glob, [
      ...(merged.get(glob) ?? []),
      ...headers.map(([name = "", value = ""]) => [name, value] as const),
    ]);
  const blocks = [...merged].map(([glob, headers]) =>
    [glob, ...indent(headers.map(([name, value]) => `${name}: ${value}`))].join("\n"),
  );
  return `${FROM}\n# Not named here: “Cache-Control: ${REVALIDATE}”, which these hosts send by themselves.\n${blocks.join("\n")}\n`;
}

/** `.htaccess`, read by Apache where `AllowOverride FileInfo` (or `All`) holds. Works in any folder. */
export function htaccess(): string {
  const exceptions = CACHING.flatMap(({ files, value }) => [
    `<If "%{REQUEST_URI} =~ m#${patternOf(files)}#">`,
    `  Header always set Cache-Control "${value}"`,
    "</If>",
  ]);
  const types = Object.entries(MIME).flatMap(([ending, type]) => {
    const [media = "", charset] = type.split("; charset=");
    return [`AddType ${media} .${ending}`, ...(charset === undefined ? [] : [`AddCharset ${charset} .${ending}`])];
  });
  return [
    FROM,
    ...types,
    "",
    "<IfModule mod_headers.c>",
    ...indent([
      ...Object.entries(hostHeaders).map(([name, value]) => `Header always set ${name} "${value}"`),
      `Header always set Cache-Control "${REVALIDATE}"`,
      ...exceptions,
      "# A packed answer has a tag of its own, which Apache does not know again: then everything would be sent anew.",
      `RequestHeader edit* If-None-Match "-(?:gzip|br)\\"" "\\""`,
    ]),
    "</IfModule>",
    "",
    "# Where both are loaded the first one packs, and the second lets it be.",
    "<IfModule mod_filter.c>",
    "  <IfModule mod_brotli.c>",
    `    AddOutputFilterByType BROTLI_COMPRESS ${COMPRESSED.join(" ")}`,
    "  </IfModule>",
    "  <IfModule mod_deflate.c>",
    `    AddOutputFilterByType DEFLATE ${COMPRESSED.join(" ")}`,
    "  </IfModule>",
    "</IfModule>",
    "",
    "# The folder this file lies in, whatever it is called on this host, and its page for addresses that lead nowhere.",
    "<IfModule mod_rewrite.c>",
    "  RewriteEngine On",
    "  RewriteCond $0::%{REQUEST_URI} ^([^:]*)::/(.*?)\\1$",
    "  RewriteRule ^.*$ - [E=ATLAS_FOLDER:%2]",
    "  ErrorDocument 404 /%{reqenv:ATLAS_FOLDER}404.html",
    "</IfModule>",
    "",
  ].join("\n");
}

/** A whole server for nginx, to be put into `conf.d` or `sites-enabled`. */
export function nginxConf(): string {
  const types = Object.entries(MIME).map(([ending, type]) => `${type.split(";")[0]} ${ending};`);
  const texts = Object.values(MIME).filter((type) => type.includes("charset"));
  const packed = COMPRESSED.filter((type) => type !== "text/html").join(" ");
  const location = [
    "alias /srv/atlas/;",
    "index index.html;",
    "error_page 404 /atlas/404.html;",
    "absolute_redirect off;",
    "etag on;",
    "",
    "default_type application/octet-stream;",
    "types {",
    ...indent(types),
    "}",
    "charset utf-8;",
    `charset_types ${[...new Set(texts.map((type) => type.split(";")[0]))].filter((type) => type !== "text/html").join(" ")};`,
    "",
    ...Object.entries(hostHeaders).map(([name, value]) => `add_header ${name} "${value}" always;`),
    "add_header Cache-Control $atlas_caching always;",
    "",
    "# Never the basemap: its parts are asked for by their place in the file.",
    "gzip on;",
    "gzip_vary on;",
    "gzip_proxied any;",
    `gzip_types ${packed};`,
    "# With the packages libnginx-mod-http-brotli-filter and -static, take the # from these two lines.",
    "#brotli on;",
    `#brotli_types ${packed};`,
  ];
  return [
    FROM,
    "# Change server_name, the folder in alias, and /atlas/ where the atlas lies elsewhere on the host (three times below).",
    "map $uri $atlas_caching {",
    ...indent([`default "${REVALIDATE}";`, ...CACHING.map(({ files, value }) => `"~${patternOf(files)}" "${value}";`)]),
    "}",
    "",
    "server {",
    ...indent([
      "listen 80;",
      "server_name atlas.example.org;",
      "",
      "location = /atlas { return 301 /atlas/; }",
      "location /atlas/ {",
      ...indent(location),
      "}",
    ]),
    "}",
    "",
  ]
    .map((line) => line.trimEnd())
    .join("\n");
}
