export const inStories = { heading: "이 곳이 나오는 이야기" };
