import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { unpack } from "../../src/cli/read-archive";

test("a page that carries the data in itself is looked into", () => {
  const packed = gzipSync(JSON.stringify({ "data/records/0.json": "The well was dry." })).toString("base64");
  const page = `<p>Atlas</p><script type="text/plain" data-inside="data">${packed}</script><script data-inside="map">AAAA</script>`;
  const contents = unpack("dist-single/atlas.html", Buffer.from(page)).map(({ entry, bytes }) => [
    entry,
    Buffer.from(bytes).toString("utf8"),
  ]);
  expect(contents).toEqual([
    ["", page],
    ["data", '{"data/records/0.json":"The well was dry."}'],
  ]);
});
