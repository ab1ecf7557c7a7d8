import { start } from "./start";

start({ frame: true });
