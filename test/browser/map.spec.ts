import { expect, test } from "./atlas";

test("a click on a symbol opens its site", async ({ atlas, page }) => {
  const id = "kwanliso-15";
  const position = await positionOf(page, id);
  await atlas.open(`map=8/${position[1] + 0.2}/${position[0]}`);
  await atlas.mapReady();
  const at = await atlas.onMap((map, [lng, lat]: readonly [number, number]) => {
    const { x, y } = map.project([lng, lat]);
    const box = map.getCanvas().getBoundingClientRect();
    return { x: x + box.left, y: y + box.top };
  }, position);
  await page.mouse.click(at.x, at.y);
  await expect.poll(() => atlas.fragment).toContain(`site=${id}`);
  await expect(atlas.panel.getByRole("heading", { name: /Yodok/ }).first()).toBeVisible();
});

test("sites at one point can be picked apart, also by keyboard", async ({ atlas, page }) => {
  const position = await positionOf(page, "onsong-mss-detention-centre");
  await atlas.open(`map=9/${position[1]}/${position[0]}`);
  await atlas.mapReady();
  const box = await page.locator("canvas.maplibregl-canvas").boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  const chooser = page.getByRole("dialog").or(page.getByRole("listbox")).or(page.getByRole("menu")).first();
  await expect(chooser).toContainText("Onsong County MPS Detention Centre");
  await expect(chooser).toContainText("Onsong County MSS Detention and Holding Centre");
  await page.keyboard.press("Escape");
  await expect(chooser).toHaveCount(0);
  await expect(atlas.panel).toHaveCount(0);
});

test("what is selected is ringed, named and in view beside the panel", async ({ atlas, page }) => {
  await atlas.open("route=r-typical-onsong");
  await atlas.mapReady();
  const stops = ["tumen-detention-centre", "kyohwaso-12-chongori", "nongpo-holding-centre"];
  for (const id of stops) {
    const position = await positionOf(page, id);
    await expect
      .poll(() =>
        atlas.onMap((map, [lng, lat]: readonly [number, number]) => {
          const { x, y } = map.project([lng, lat]);
          const { clientWidth, clientHeight } = map.getContainer();
          return x > 0 && y > 0 && x < clientWidth && y < clientHeight;
        }, position),
      )
      .toBe(true);
  }
});

test("the way the map is moved stands in the link", async ({ atlas, page }) => {
  await atlas.open();
  await atlas.mapReady();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => atlas.fragment, { timeout: 20_000 }).toMatch(/^map=\d/);
});

test("borders, labels and symbols come from this host alone, and the attribution stands open", async ({
  atlas,
  page,
}) => {
  await atlas.open("map=10/42.95/129.95");
  await atlas.mapReady();
  await expect(page.getByText("© OpenStreetMap contributors")).toBeVisible();
  await expect
    .poll(() =>
      atlas.onMap(
        (map) =>
          map
            .queryRenderedFeatures()
            .filter((feature) => feature.sourceLayer === "places")
            .map((feature) => String(feature.properties["name:en"])),
        null,
      ),
    )
    .toContain("Onsong");
  expect(atlas.requests.length).toBeGreaterThan(10);
});

async function positionOf(
  page: { request: { get: (url: string) => Promise<{ json: () => Promise<unknown> }> } },
  id: string,
): Promise<readonly [number, number]> {
  const { features } = (await (await page.request.get("data/sites.geojson")).json()) as {
    features: { id: string; geometry: { coordinates: [number, number] } }[];
  };
  const found = features.find((feature) => feature.id === id);
  if (!found) throw new Error(`no site ${id}`);
  return found.geometry.coordinates;
}
