/**
 * Invented words for datasets that measure. Plain statements about rooms and food: nobody is told of, no place is meant.
 * `{a}` and `{b}` are filled from the lists below; Korean particles are those that fit any of the words.
 */
export type Pair = readonly [en: string, ko: string];

export const ROOMS: readonly Pair[] = [
  ["the first cell", "첫째 감방"],
  ["the long corridor", "긴 복도"],
  ["the inner yard", "안마당"],
  ["the old storeroom", "낡은 창고"],
  ["the washroom", "세면장"],
  ["the workshop", "작업장"],
  ["the kitchen", "취사장"],
  ["the brick building", "벽돌 건물"],
  ["the north wing", "북쪽 동"],
  ["the infirmary", "의무실"],
  ["the timber yard", "목재장"],
  ["the last room", "마지막 방"],
];

export const THINGS: readonly Pair[] = [
  ["maize", "강냉이"],
  ["thin soup", "멀건 국"],
  ["firewood", "땔나무"],
  ["salt", "소금"],
  ["straw mats", "거적"],
  ["blankets", "모포"],
  ["potatoes", "감자"],
  ["lamp oil", "등유"],
  ["cabbage leaves", "배춧잎"],
  ["coal", "석탄"],
  ["drinking water", "식수"],
  ["soap", "비누"],
];

export const SENTENCES: readonly Pair[] = [
  [
    "People in {a} were counted every morning before any {b} was handed out.",
    "{a}에서는 아침마다 인원을 센 다음에야 {b} 등을 나누어 주었다.",
  ],
  [
    "There was never enough {b} in {a}, and it was shared by the hand.",
    "{a}에는 {b} 같은 것이 늘 모자라 한 줌씩 나누었다고 한다.",
  ],
  [
    "Those held in {a} had to sit still until {b} arrived from outside.",
    "{a}에 갇힌 이들은 밖에서 {b} 등이 들어올 때까지 꼼짝없이 앉아 있어야 했다.",
  ],
  [
    "Letters were not allowed, and {b} sent by families rarely reached {a}.",
    "편지는 허용되지 않았고, 가족이 보낸 {b} 등은 {a}까지 거의 전해지지 않았다.",
  ],
  [
    "In winter {a} was not heated, and {b} was kept for the guards.",
    "겨울에도 {a}에는 불을 때지 않았고, {b} 등은 경비하는 쪽에서 차지했다.",
  ],
  [
    "Whoever fell behind while carrying {b} was beaten in front of {a}.",
    "{b} 등을 나르다 뒤처지면 {a} 앞에서 맞았다고 전한다.",
  ],
  [
    "The floor of {a} was bare, and {b} lay in a corner under the window.",
    "{a}에는 바닥에 아무것도 깔려 있지 않았고, 창 아래 구석에 {b} 등이 놓여 있었다.",
  ],
  [
    "Work around {a} went on until dark, mostly with {b}.",
    "{a} 주변의 작업은 어두워질 때까지 이어졌고, 주로 {b} 등을 다루었다.",
  ],
  [
    "Talking was forbidden in {a}; a whisper meant a day without {b}.",
    "{a}에서는 말을 하지 못하게 했으며, 속삭이기만 해도 하루치 {b} 등을 빼앗겼다.",
  ],
  [
    "The sick were moved to {a} and received {b} only when some was left.",
    "병든 이들은 {a}에 옮겨졌고, 남는 것이 있을 때만 {b} 등을 받았다.",
  ],
  [
    "New arrivals were searched in {a}, and their {b} was taken away.",
    "새로 들어온 이들은 {a}에서 몸수색을 당했고 {b} 등을 빼앗겼다.",
  ],
  [
    "Roofs leaked over {a}, so that {b} was wet for most of the summer.",
    "{a}에는 비가 새어 여름 내내 {b} 등이 젖어 있었다.",
  ],
  [
    "Those who could no longer stand were left in {a} beside the {b}.",
    "더 이상 서 있지 못하는 이들은 {a}에 {b} 등과 함께 버려졌다고 한다.",
  ],
  [
    "Announcements were read in {a} before {b} was brought for the evening.",
    "저녁에 {b} 등이 들어오기 전에 {a}에서 지시 사항을 읽어 주었다.",
  ],
  [
    "A bucket stood in {a} for everyone, next to what was left of the {b}.",
    "{a}에는 모두가 쓰는 통이 하나 있었고 그 곁에 남은 {b} 등이 있었다.",
  ],
  [
    "The way from the gate to {a} was walked barefoot, loaded with {b}.",
    "정문에서 {a}까지는 {b} 등을 지고 맨발로 걸어야 했다.",
  ],
  [
    "Nobody in {a} knew how long they would stay; {b} was the only measure of a week.",
    "{a}에서는 얼마나 있게 될지 아무도 몰랐고, {b} 등을 나누어 주는 날로 한 주를 헤아렸다.",
  ],
  [
    "Windows of {a} were boarded up after {b} had been passed through them.",
    "창으로 {b} 등을 건넨 일이 알려지자 {a}의 창을 판자로 막았다.",
  ],
  [
    "The dead were carried past {a} at night on the cart used for {b}.",
    "숨진 이들은 밤에 {b} 등을 나르던 수레에 실려 {a} 옆을 지나 나갔다.",
  ],
  ["Punishment took place in {a}, where {b} was kept at other times.", "처벌은 평소 {b} 등을 두던 {a}에서 이루어졌다."],
  ["Rations in {a} were cut by half when {b} was missing.", "{b} 등이 없어지면 {a}의 배급을 절반으로 줄였다."],
  [
    "Questions were asked again and again in {a}, with {b} promised for answers.",
    "{a}에서는 대답하면 {b} 등을 주겠다며 같은 것을 거듭 캐물었다.",
  ],
  [
    "Infections spread from {a}, since {b} was never given out.",
    "{b} 등을 한 번도 나누어 주지 않아 {a}에서부터 병이 번졌다.",
  ],
  [
    "The fence behind {a} was raised after people had looked for {b} outside.",
    "밖에서 {b} 등을 구하려 한 일이 있은 뒤 {a} 뒤의 울타리를 높였다.",
  ],
];

/** Syllables of invented places; none ends as a village or a ward does. */
export const SYLLABLES: readonly Pair[] = [
  ["sa", "사"],
  ["ro", "로"],
  ["dal", "달"],
  ["un", "운"],
  ["myo", "묘"],
  ["gil", "길"],
  ["ha", "하"],
  ["tan", "탄"],
  ["bo", "보"],
  ["rim", "림"],
  ["chae", "채"],
  ["nok", "녹"],
  ["pu", "푸"],
  ["sol", "솔"],
  ["ga", "가"],
  ["ryul", "률"],
  ["de", "데"],
  ["mun", "문"],
  ["o", "오"],
  ["pyo", "표"],
  ["ra", "라"],
  ["jin", "진"],
  ["se", "세"],
  ["hwa", "화"],
];

export const BODIES: readonly string[] = [
  "Archive of the Upper Valley",
  "Reading Room for Records",
  "Survey of Closed Places",
  "Monitor of the Far Shore",
  "Library of Unsent Letters",
  "Register of Returns",
  "Northern Studies Desk",
  "Open Files Collective",
];

export const SUBJECTS: readonly string[] = [
  "Rooms and rations",
  "Bridges at dusk",
  "What the walls held",
  "Reports of the road",
  "Conditions of custody",
  "Counting the returned",
  "Food, water and rest",
  "Statements taken abroad",
  "A ledger of closed doors",
  "Labour in the cold season",
];
