/** Hands the browser a file made here; nothing is sent anywhere. */
export function saveFile(name: string, text: string | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the file by then; some browsers need a moment to take it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
