export const inStories = { heading: "이곳이 나오는 이야기" };
