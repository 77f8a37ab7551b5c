import { createPhraseBook } from "./phrase_book.ts";

const { phrases, say, sayExact } = createPhraseBook();
/** What has two meanings and is asked back. */
export const ASKED_BACK_PHRASES = phrases;

say(
  {
    is: "unclear",
    orRank: "asc",
    why: "That can mean little revenue, few transactions or few units.",
    choices: [["least revenue", "lowest revenue"], [
      "fewest transactions",
      "fewest transactions",
    ], ["fewest units", "fewest units"]],
  },
  "least popular|least preferred|least favorite|least favourite|least liked|unpopular|most unpopular|di sikat|hindi sikat|pinaka di sikat",
);
say(
  {
    is: "unclear",
    orRank: "desc",
    why: "That can mean much revenue, many transactions or many units.",
    choices: [["most revenue", "highest revenue"], ["most transactions", "most transactions"], [
      "most units",
      "most units",
    ]],
  },
  "paborito|paboritong|pinakapaborito|pinakapaboritong|paborito ng|gustong gusto|favorites|favourites|well liked|best loved|malakas|pinakamalakas|pinaka malakas|popular|most popular|pinakasikat|sikat|pinakapatok|patok|favorite|favourite|preferred|most preferred|trendy|hot",
);
say(
  {
    is: "unclear",
    why: "“gabi” can be the Evening (18 to 21 h) or the Night (22 to 4 h).",
    choices: [["Evening", "in the evening"], ["Night", "at night"], [
      "both",
      "in the evening and at night",
    ]],
  },
  "gabi|sa gabi|tuwing gabi|kagabi|tonight|last night",
);
say(
  {
    is: "unclear",
    why: "“payday” is no date of the calendar here: tell the dates.",
    choices: [["the last 7 days", "in the last 7 days"], [
      "the last weekend",
      "last weekend",
    ]],
  },
  "payday|payday weekend|pay day|sweldo|araw ng sweldo|suweldo|akinse|katapusan|kinsenas",
);
say(
  {
    is: "unclear",
    why: "“tanghali” lies in no single daypart: Morning is 5 to 11 h, Afternoon 12 to 17 h.",
    choices: [["Afternoon", "in the afternoon"], ["11 to 13 h", "between 11am and 1pm"]],
  },
  "tanghali|noon|midday|lunch|lunchtime|lunch time|sa tanghali|lunch hour|tanghalian",
);
say(
  {
    is: "unclear",
    why: "“madaling araw” lies in no single daypart: Night is 22 to 4 h, Morning 5 to 11 h.",
    choices: [["Night", "at night"], ["midnight to 5 h", "between 12am and 5am"]],
  },
  "madaling araw|dawn|early morning|late night|late evening|late afternoon|midnight|hatinggabi|rush hour|after hours",
);
say(
  {
    is: "unclear",
    why: "“suki” can be the customers of the type regular, or those who bought at least twice.",
    choices: [["regular customers", "regular customers"], ["repeat customers", "repeat customers"]],
  },
  "customers who returned|shoppers who returned|buyers who returned|customers that returned|customers returned|balik customer|balik customers|mga balik customer|balik suki|bumalik na customer|customers came back|customers come back|suki|mga suki|suking customer|mga suking customer",
);
say(
  {
    is: "unclear",
    orIgnored: true,
    why: "How something performs can be told by several figures.",
    choices: [["revenue", "revenue"], ["transactions", "transactions"], ["units", "units"]],
  },
  "performance|overall performance|kumusta ang|kamusta ang|kumusta|kamusta|musta|status|state",
);
say(
  {
    is: "unclear",
    why: "What returns are worth is not told apart; how many there were is.",
    choices: [["returns", "number of returns"], [
      "revenue without returns",
      "revenue excluding returns",
    ]],
  },
  "value of the goods returned|value of the returned goods|value of the items returned|value of items returned|value of the returned items|value of products returned|value of the products returned|value of what was returned|worth of the goods returned|worth of goods returned|worth of returned goods|peso value of the goods returned|peso value of goods returned|peso value of returned goods|peso value of the returned goods|peso value of the items returned|peso value of items returned|peso value of returned items|peso value of what was returned|peso value of the products returned|peso value of the returns|peso amount of returns|peso amount of the goods returned|amount of the returns|halaga ng mga isinauli|halaga ng isinauli|halaga ng ibinalik|halaga ng mga ibinalik|returned sales|returned revenue|refunded sales|value of returned goods|value of returned items|value of returned products|value of goods returned|value of returns|amount of returns|value of the returns|value of refunds|refund amount|refund value|returned value|return value|return amount|amount refunded|peso value of returns|total value of returns|worth of returns|returns in pesos|sales lost to returns|halaga ng returns|halaga ng mga return",
);
say(
  {
    is: "unclear",
    why: "That can be all money, or what was paid in cash.",
    choices: [["revenue", "revenue"], ["paid in cash", "revenue paid in cash"]],
  },
  "most cash|how much cash|total cash|cash intake|cash made|cash taken",
);
say(
  {
    is: "unclear",
    why: "A basket can be told by its value or by its size.",
    choices: [["value", "average basket value"], ["size", "basket size"]],
  },
  "basket",
);
say(
  {
    is: "unclear",
    why: "Which rate?",
    choices: [["return rate", "return rate"], ["substitution rate", "substitution rate"], [
      "suggestion acceptance",
      "suggestion acceptance rate",
    ], ["repeat rate", "repeat rate"]],
  },
  "rate|rates",
);
say(
  {
    is: "unclear",
    why: "Which kind of place?",
    choices: [["region", "region"], ["city or municipality", "city"], ["store", "store"]],
  },
  "area|areas|place|places|lugar|zone|zones|territory|territories|locality|market|markets",
);
say(
  {
    is: "unclear",
    why:
      "That can be the greatest part or more than half; ask for the shares: “share of sales by payment method”.",
    choices: [["the figures as they are", ""]],
  },
  "mostly|mainly|usually|majority|majority of|most of|karamihan|karamihan ng|karaniwang ginagamit|kadalasan|madalas",
);
say(
  {
    is: "unclear",
    why: "Which kind?",
    choices: [["store type", "store type"], ["customer type", "customer type"], [
      "payment method",
      "payment method",
    ], ["category", "category"]],
  },
  "types|kinds|uri|klase|mga uri|mga klase",
);
say(
  {
    is: "unclear",
    why: "Which ages are meant? The data tells brackets of ages.",
    choices: [["customers of all ages", ""]],
  },
  "minors|minor|minor de edad|menor de edad|teens|teen|teenagers|teenager|adults|adult|kids|children|bata|mga bata|kabataan|mga kabataan|seniors|senior|senior citizen|senior citizens|elderly|matatanda|mga matatanda|millennials|gen z|young people|younger people|older people|young customers|young shoppers|older customers|old customers|younger customers",
);
say(
  {
    is: "unclear",
    why: "The same days of which period?",
    choices: [["of the month before", "vs same period last month"], [
      "of the week before",
      "vs same period last week",
    ]],
  },
  "same day|same date|same weekday|same week|same month|same quarter|parehong mga araw|parehong araw|parehong petsa|parehong panahon|same days|same dates|the same days|the same dates",
);
say(
  {
    is: "unclear",
    why: "Since when?",
    choices: [["last 7 days", "last 7 days"], ["last 30 days", "last 30 days"], [
      "this month",
      "this month",
    ]],
  },
  "recent|latest|most recent|newest|more recent|pinakabago|pinakabagong|pinakahuling|lately|recently|these days|nowadays|kamakailan|nitong mga nakaraang araw|for a while|a while ago|in recent times",
);
say(
  {
    is: "unclear",
    why: "Receipts cannot be picked by their value; a figure about all of them can be told.",
    choices: [["average basket value", "average basket value"], ["transactions", "transactions"]],
  },
  "high value|low value|big ticket|high spending|large transactions|big transactions|small transactions|high value transactions|low value transactions",
);
sayExact(
  {
    is: "unclear",
    why: "Who bought again can be those who bought at least twice then, or at any time before.",
    choices: [["bought at least twice", "repeat customers"], [
      "bought before",
      "returning customers",
    ]],
  },
  ...["bumili", "bumibili", "namili", "bumiling"].flatMap((verb) =>
    ["ulit", "muli", "uli", "pa ulit"].map((again) => `${verb} ${again}`)
  ),
);
sayExact(
  {
    is: "unclear",
    why: "The time of a day can be its hour or its daypart.",
    choices: [["hour", "which hour"], ["daypart", "which daypart"]],
  },
  "when in the day|when during the day|at what point of the day|at what point in the day|when in a day",
);
sayExact(
  {
    is: "unclear",
    why: "“payday” is no date of the calendar here: tell the dates.",
    choices: [["the last 7 days", "in the last 7 days"], ["the last weekend", "last weekend"]],
  },
  "last payday weekend|the last payday weekend|over the last payday weekend|last payday|this payday weekend|this payday|the payday weekend|nakaraang payday|nakaraang sweldo|last sweldo",
);
// what was refused of the suggestions is no figure: it would be read as all that were offered
sayExact(
  {
    is: "unclear",
    why:
      "Suggestions that were not accepted are not counted by themselves; those offered and those accepted are.",
    choices: [["offered", "suggestions offered"], ["accepted", "suggestions accepted"], [
      "both",
      "suggestions offered and suggestions accepted",
    ]],
  },
  ...[
    "not accepted",
    "not taken",
    "declined",
    "rejected",
    "turned down",
    "ignored",
    "refused",
    "hindi tinanggap",
    "hindi natanggap",
    "di tinanggap",
    "tinanggihan",
  ]
    .flatMap((not) =>
      ["suggestions", "suggestion", "mungkahi", "suhestiyon"].flatMap((what) => [
        `${what} were ${not}`,
        `${what} was ${not}`,
        `${what} ${not}`,
        `${what} got ${not}`,
        `${what} that were ${not}`,
        `${not} ${what}`,
        `${what} ang ${not}`,
        `${what} na ${not}`,
        `${not} na ${what}`,
        `${not} ang ${what}`,
        `${what} did customers not accept`,
      ])
    ),
);
