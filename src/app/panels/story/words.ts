import { stories as en, type StoryWords } from "../../i18n/en/stories";
import { stories as ko } from "../../i18n/ko/stories";
import { useSection } from "../../i18n/sections";

export const useStoryWords = (): StoryWords => useSection("stories", { en, ko });
