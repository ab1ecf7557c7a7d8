/** Real servers with a configuration of their own in a temporary folder, on a high port, the atlas in a sub-folder. */
import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface Running {
  readonly name: string;
  /** Where the atlas lies, with the last slash. */
  readonly root: string;
  /** What this server is: it sends the table, or it is a plain folder that sends next to nothing. */
  readonly sendsTable: boolean;
  readonly stop: () => void;
}

const NGINX = "/usr/sbin/nginx";
const APACHE = "/usr/sbin/apache2";
const NGINX_MODULES = "/usr/lib/nginx/modules";
const APACHE_MODULES = "/usr/lib/apache2/modules";

/** What has to be there; null when everything is. */
export function missing(): string | null {
  const wanted: readonly (readonly [file: string, packages: string])[] = [
    [NGINX, "nginx"],
    [`${NGINX_MODULES}/ngx_http_brotli_filter_module.so`, "libnginx-mod-http-brotli-filter"],
    [APACHE, "apache2"],
    ["/usr/bin/python3", "python3"],
  ];
  const packages = wanted.flatMap(([file, name]) => (existsSync(file) ? [] : [name]));
  if (packages.length === 0) return null;
  return `Not installed: ${packages.join(", ")}. On Debian or Ubuntu:\n  apt-get install -y --no-install-recommends ${packages.join(" ")}\nThis script installs nothing by itself.`;
}

async function answers(root: string, child: ChildProcess, log: () => string): Promise<void> {
  const until = Date.now() + 10_000;
  while (Date.now() < until) {
    const answer = await fetch(root).catch(() => null);
    if (answer) return;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no answer from ${root}\n${log()}`);
}

async function run(
  name: string,
  command: readonly string[],
  { root, work, sendsTable }: { root: string; work: string; sendsTable: boolean },
): Promise<Running> {
  const [program = "", ...rest] = command;
  const child = spawn(program, rest, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const stop = (): void => {
    child.kill("SIGTERM");
    rmSync(work, { recursive: true, force: true });
  };
  try {
    await answers(root, child, () => said);
  } catch (error) {
    stop();
    throw error;
  }
  return { name, root, sendsTable, stop };
}

/** A copy that a server running as another user may read. */
function publishIn(work: string, folder: string, under: string): string {
  chmodSync(work, 0o755);
  const target = path.join(work, "www", under);
  mkdirSync(path.dirname(target), { recursive: true });
  cpSync(folder, target, { recursive: true });
  return target;
}

/** Changes what the file itself asks to be changed, and fails where that is no longer in it. */
function changed(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`hosting/nginx.conf has no “${from}”`);
    return now.replaceAll(from, to);
  }, text);
}

export async function startNginx(folder: string, port: number, under: string): Promise<Running> {
  const work = mkdtempSync(path.join(tmpdir(), "atlas-nginx-"));
  const www = publishIn(work, folder, under);
  const site = changed(readFileSync(path.join(folder, "hosting/nginx.conf"), "utf8"), [
    ["listen 80;", `listen 127.0.0.1:${port};`],
    ["alias /srv/atlas/;", `alias ${www}/;`],
    ["error_page 404 /atlas/", `error_page 404 /${under}/`],
    ["location /atlas/", `location /${under}/`],
    ["location = /atlas { return 301 /atlas/; }", `location = /${under} { return 301 /${under}/; }`],
    ["#brotli", "brotli"],
  ]);
  writeFileSync(path.join(work, "site.conf"), site);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `  ${kind}_temp_path ${work}/${kind};`)
    .join("\n");
  const config = path.join(work, "nginx.conf");
  writeFileSync(
    config,
    `load_module ${NGINX_MODULES}/ngx_http_brotli_filter_module.so;
pid ${work}/pid;
error_log ${work}/error.log;
daemon off;
worker_processes 1;
events { worker_connections 128; }
http {
  include /etc/nginx/mime.types;
  access_log off;
${temporary}
  include ${work}/site.conf;
}
`,
  );
  return run("nginx", [NGINX, "-e", `${work}/error.log`, "-p", work, "-c", config], {
    root: `http://127.0.0.1:${port}/${under}/`,
    work,
    sendsTable: true,
  });
}

const APACHE_LOADS =
  "mpm_event authz_core mime dir headers filter deflate brotli rewrite setenvif env alias negotiation".split(" ");

export async function startApache(folder: string, port: number, under: string): Promise<Running> {
  const work = mkdtempSync(path.join(tmpdir(), "atlas-apache-"));
  publishIn(work, folder, under);
  const config = path.join(work, "apache.conf");
  const loads = APACHE_LOADS.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`).join("\n");
  writeFileSync(
    config,
    `ServerRoot ${work}
PidFile ${work}/pid
DefaultRuntimeDir ${work}
ErrorLog ${work}/error.log
Listen 127.0.0.1:${port}
ServerName 127.0.0.1
${loads}
User www-data
Group www-data
TypesConfig /etc/mime.types
DirectoryIndex index.html
DocumentRoot ${work}/www
<Directory ${work}/www>
  AllowOverride FileInfo
  Require all granted
</Directory>
`,
  );
  return run("Apache", [APACHE, "-X", "-f", config], {
    root: `http://127.0.0.1:${port}/${under}/`,
    work,
    sendsTable: true,
  });
}

export async function startPython(folder: string, port: number, under: string): Promise<Running> {
  const work = mkdtempSync(path.join(tmpdir(), "atlas-python-"));
  publishIn(work, folder, under);
  return run(
    "python3 -m http.server",
    [
      "/usr/bin/python3",
      "-m",
      "http.server",
      String(port),
      "--bind",
      "127.0.0.1",
      "--directory",
      path.join(work, "www"),
    ],
    { root: `http://127.0.0.1:${port}/${under}/`, work, sendsTable: false },
  );
}
