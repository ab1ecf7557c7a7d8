export const inStories = { heading: "이 항목이 나오는 이야기:" };
