import { start } from "./start";

start({ frame: false });
