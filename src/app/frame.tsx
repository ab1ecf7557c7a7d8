import { FrameBar } from "./frame/FrameBar";
import { speakWithHost } from "./frame/host-page";
import { followInput } from "./frame/input-kind";
import { start } from "./start";

start({ Bar: FrameBar });
followInput();
speakWithHost();
