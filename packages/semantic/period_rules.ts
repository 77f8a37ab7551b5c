import { addDays, addMonths, dateOf, endOf, shift, startOf, weekdayOf } from "./calendar.ts";
import { MONTHS } from "./month_words.ts";
import type { Grain } from "./names.ts";
import {
  between,
  count,
  countOf,
  current,
  dateIn,
  dateText,
  day,
  dayOfWeek,
  endOfMonth,
  FILIPINO_DAYS,
  FUTURE,
  GRAINS,
  groups,
  halfOf,
  HOLIDAYS,
  isoWeek,
  last,
  lastSo,
  latest,
  month,
  monthIn,
  monthsRange,
  NO_DATE,
  ofWeek,
  oneDate,
  ordinal,
  ORDINALS,
  period,
  previous,
  quarterOf,
  type Rule,
  rule,
  saturdayOfWeek,
  span,
  the,
  type Time,
  to,
  unit,
  weekday,
  WEEKDAYS,
  weekend,
  wholeMonth,
  wholeYear,
  year,
} from "./time_spans.ts";

/** So much earlier, the same days: by the unit that is the first group. */
const sameDaysBack = (m: string[]): Time => ({
  is: "earlier",
  by: GRAINS[m[1] as string] as Grain,
  sameDays: true,
  label: `the same days a ${GRAINS[m[1] as string]} earlier`,
});

/** The latest such day of a month that is not after a date. */
function latestDay(d: number, until: string): string | null {
  if (d < 1 || d > 31) return null;
  for (const back of [0, 1, 2]) {
    const first = addMonths(startOf("month", until), -back);
    const date = dateOf(Number(first.slice(0, 4)), Number(first.slice(5, 7)), d);
    if (date !== null && date <= until) return date;
  }
  return null;
}

/** Words about time, and what they say; of several that fit the longest is read. */
export const RULES: Rule[] = [
  // two dates
  // “on Sept 5 and Sept 12” are two days, “between” them a range
  rule(
    `(?:between|from|mula|mula noong|sa pagitan ng|pagitan ng|nasa pagitan ng) ${dateText} (?:${to}|and|at) ${dateText}`,
    between,
  ),
  rule(`${dateText} ${to} ${dateText}`, between),
  rule(
    `(?:(?:between|from|mula) ${month} ${the}${day} (?:${to}|and|at)|${month} ${the}${day} ${to}) ${the}${day}(?:(?: ,)? ${year})?`,
    (m, today) => {
      const name = (m[1] ?? m[3]) as string;
      const until = dateIn(MONTHS[name] as number, Number(m[5]), m[6], today);
      const inProgress = dateIn(MONTHS[name] as number, Number(m[2] ?? m[4]), m[6], today);
      if (until === null || inProgress === null) return NO_DATE;
      const from = `${inProgress.slice(0, 4)}${until.slice(4, 8)}${inProgress.slice(8)}`;
      const end = `${inProgress.slice(0, 4)}${until.slice(4)}`;
      return from > today ? FUTURE : period(from, end, `${from} to ${end}`);
    },
  ),
  rule(
    `(?:between |from |mula )${the}?${day} (?:${to}|and) ${the}${day} (?:of )?${the}(last|this) month`,
    (m, today) => {
      const first = shift("month", startOf("month", today), m[3] === "last" ? -1 : 0);
      const [y, mo] = first.split("-").map(Number) as [number, number];
      const from = dateOf(y, mo, Number(m[1]));
      const until = dateOf(y, mo, Number(m[2]));
      return from === null || until === null ? NO_DATE : period(from, until, `${from} to ${until}`);
    },
  ),
  rule(
    `(?:between |from |mula )?${the}${day} ?(?:${to}|and) ?${the}${day} (?:of |ng |nitong |noong )?${month}(?:(?: ,)? ${year})?`,
    (m, today) => {
      const from = dateIn(MONTHS[m[3] as string] as number, Number(m[1]), m[4], today);
      if (from === null) return NO_DATE;
      const until = dateOf(Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(m[2]));
      return until === null ? NO_DATE : period(from, until, `${from} to ${until}`);
    },
  ),
  rule(
    `(?:on |noong |nung )?${the}(?:(\\d{1,2})(?:st|nd|rd|th)|ika (?:- )?(\\d{1,2})) (?:of |ng )?${the}(last|previous|this|nakaraang|ngayong) (?:month|buwan)`,
    (m, today) => {
      const isThis = /^(this|ngayong)$/.test(m[3] as string);
      const first = shift("month", startOf("month", today), isThis ? 0 : -1);
      const [y, mo] = first.split("-").map(Number) as [number, number];
      const date = dateOf(y, mo, Number(m[1] ?? m[2]));
      return date === null ? NO_DATE : date > today ? FUTURE : period(date, date, date, "day");
    },
  ),
  // “15 days starting Sept 1”
  rule(
    `${the}${count} (day|days|week|weeks) (?:starting|beginning|from|onwards? from)(?: from| on)? ${dateText}`,
    (m, today) => {
      const from = oneDate(groups(m, 3), today);
      if (from === null) return NO_DATE;
      const days = countOf(m[1] as string) * (/^week/.test(m[2] as string) ? 7 : 1);
      const until = addDays(from, days - 1);
      return from > today || days < 1 ? FUTURE : period(from, until, `${from} to ${until}`);
    },
  ),
  // “the two weeks before October 1”
  rule(
    `${the}(?:${count} )?(day|days|week|weeks|month|months) (?:before|prior to|leading up to|leading to|ahead of|(after|following)) ${dateText}`,
    (m, today) => {
      const date = oneDate(groups(m, 4), today);
      if (date === null) return NO_DATE;
      const many = countOf(m[1] ?? "one");
      const grain = GRAINS[m[2] as string] as Grain;
      const away = (sign: 1 | -1) =>
        grain === "month"
          ? addMonths(date, sign * many)
          : addDays(date, sign * many * (grain === "week" ? 7 : 1));
      const [from, until] = m[3] === undefined
        ? [away(-1), addDays(date, -1)]
        : [addDays(date, 1), away(1)];
      return from > today ? FUTURE : period(from, until, `${from} to ${until}`);
    },
  ),
  // months
  rule(
    `(?:between |from |mula )${month}(?: ${year})? (?:${to}|and) ${month}(?: ${year})?`,
    monthsRange,
  ),
  rule(`${month}(?: ${year})? ${to} ${month}(?: ${year})?`, monthsRange),
  rule(
    `(?:since|from|starting|starting from|mula|mula noong|simula|simula noong) ${dateText}(?: onwards| on| onward| up to now| to date| to now| until now| until today| to today| up to today)?`,
    (m, today) => {
      const from = oneDate(groups(m, 1), today);
      return from === null ? NO_DATE : from > today ? FUTURE : period(from, today, `since ${from}`);
    },
  ),
  rule(
    `(?:after|later than|pagkatapos ng|pagkaraan ng|matapos ang|lampas ng|lagpas ng) ${dateText}`,
    (m, today) => {
      const from = oneDate(groups(m, 1), today);
      return from === null ? NO_DATE : period(addDays(from, 1), today, `after ${from}`);
    },
  ),
  rule(
    `(?:until|till|up to|through|up until|as of|hanggang|hanggang noong) ${dateText}`,
    (m, today) => {
      const until = oneDate(groups(m, 1), today);
      return until === null ? NO_DATE : period(null, until, `until ${until}`);
    },
  ),
  rule(`(?:before|prior to|earlier than|bago ang|bago) ${dateText}`, (m, today) => {
    const until = oneDate(groups(m, 1), today);
    return until === null ? NO_DATE : period(null, addDays(until, -1), `before ${until}`);
  }),
  rule(`${the}week (?:ending|ended|ending on) ${dateText}`, (m, today) => {
    const date = oneDate(groups(m, 1), today);
    return date === null
      ? NO_DATE
      : period(addDays(date, -6), date, `the week ending ${date}`, "week");
  }),
  rule(`${the}(month|quarter|year) (?:ending|ended|ending on) ${dateText}`, (m, today) => {
    const date = oneDate(groups(m, 2), today);
    if (date === null) return NO_DATE;
    const grain = m[1] as Grain;
    const from = startOf(grain, date);
    return date === endOf(grain, from)
      ? period(from, date, `the ${grain} ending ${date}`, grain)
      : NO_DATE;
  }),
  rule(`${the}week (?:starting|beginning|from|starting on) ${dateText}(?! ${to} )`, (m, today) => {
    const from = oneDate(groups(m, 1), today);
    return from === null
      ? NO_DATE
      : period(from, addDays(from, 6), `the week from ${from}`, "week");
  }),
  rule(
    `(?:in |on |for |during )?${the}(first|last) ${count} (day|days|week|weeks) (?:of|in) ${month}(?: ${year})?`,
    (m, today) => {
      const days = countOf(m[2] as string) * (/^week/.test(m[3] as string) ? 7 : 1);
      return endOfMonth(m[4] as string, m[5], m[1] === "last", days, today);
    },
  ),
  rule(
    `(?:in |on |for |during )?${the}(first|last) day (?:of|in) ${month}(?: ${year})?`,
    (m, today) => endOfMonth(m[2] as string, m[3], m[1] === "last", 1, today),
  ),
  rule(`(?:in |for )?${year} - (0?[1-9]|1[0-2])`, (m, today) => {
    const first = dateOf(Number(m[1]), Number(m[2]), 1);
    return first === null ? NO_DATE : wholeMonth(first, today);
  }),
  rule(
    `${the}week (?:of|that included|that includes|which included|including|containing|that contains) ${dateText}`,
    (m, today) => {
      const date = oneDate(groups(m, 1), today);
      if (date === null) return NO_DATE;
      const from = startOf("week", date);
      return period(from, addDays(from, 6), `the week of ${date}`, "week");
    },
  ),
  rule(`${the}(week|weekend)(?: of)? ${dateText} (?:${to}|and|&|at) ${the}${day}`, (m, today) => {
    const from = oneDate(groups(m, 2), today);
    if (from === null) return NO_DATE;
    const until = dateOf(Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(m[10]));
    return until === null ? NO_DATE : period(from, until, `${from} to ${until}`);
  }),
  // “Oct 11 and 12”: days that follow each other
  rule(
    `(?:on )?${month} ${the}${day} (?:and|&|at|,) ${the}${day}(?! (?:${
      Object.keys(MONTHS).join("|")
    }|of|ng|stores|units))(?:(?: ,)? ${year})?`,
    (m, today) => {
      const from = dateIn(MONTHS[m[1] as string] as number, Number(m[2]), m[4], today);
      if (from === null || Number(m[3]) !== Number(m[2]) + 1) return null;
      const until = addDays(from, 1);
      return from > today ? FUTURE : period(from, until, `${from} to ${until}`);
    },
  ),
  rule(`${the}weekend of ${dateText}`, (m, today) => {
    const date = oneDate(groups(m, 1), today);
    return date === null ? NO_DATE : weekend(saturdayOfWeek(date), `the weekend of ${date}`, today);
  }),
  rule(dateText, (m, today) => {
    const date = oneDate(groups(m, 1), today);
    return date === null ? NO_DATE : date > today ? FUTURE : period(date, date, date, "day");
  }),
  rule(
    `(?:sa |noong )?${the}(?:first|1st|unang) (?:half|15 days|kalahati|hati) (?:of |ng )${month}(?: ${year})?`,
    (m, today) => {
      const first = monthIn(m[1] as string, m[2], today);
      return period(first, addDays(first, 14), `${first} to ${addDays(first, 14)}`);
    },
  ),
  // “first half vs second half of September”: the month goes for both
  rule(
    `${the}(?:first|1st) half(?= (?:vs|versus|and|against|or|to|compared to|compared with|kumpara sa) ${the}(?:second|2nd|last|latter) half of ${month}(?: ${year})?)`,
    (m, today) => {
      const first = monthIn(m[1] as string, m[2], today);
      return period(first, addDays(first, 14), `${first} to ${addDays(first, 14)}`);
    },
  ),
  rule(`${the}(first|second|third|fourth|fifth) (?:of |ng )${month}(?: ${year})?`, (m, today) => {
    const d = ["first", "second", "third", "fourth", "fifth"].indexOf(m[1] as string) + 1;
    const date = dateIn(MONTHS[m[2] as string] as number, d, m[3], today);
    return date === null ? NO_DATE : period(date, date, date, "day");
  }),
  rule(
    `(?:sa |noong )?${the}(?:second|2nd|last|latter|ikalawang|pangalawang) (?:half|kalahati|hati) (?:of |ng )${month}(?: ${year})?`,
    (m, today) => {
      const first = monthIn(m[1] as string, m[2], today);
      return period(
        addDays(first, 15),
        endOf("month", first),
        `${addDays(first, 15)} to ${endOf("month", first)}`,
      );
    },
  ),
  rule(
    `(?:noong |sa )?${the}${ordinal} (?:week|wk|linggo) (?:of|ng) (?:${month}(?: ${year})?|this month|last month)`,
    (m, today) => {
      const nth = ORDINALS[m[1] as string] as number;
      const first = m[2] === undefined
        ? shift("month", startOf("month", today), / last month$/.test(m[0] as string) ? -1 : 0)
        : monthIn(m[2], m[3], today);
      const from = addDays(first, nth * 7 - 7);
      // a month that begins on a Monday has no other weeks
      if (weekdayOf(first) === 1) {
        return from > today
          ? FUTURE
          : period(from, addDays(from, 6), `the week of ${from}`, "week");
      }
      return {
        is: "unclear",
        why: "A week of a month can be its days 1 to 7, or a week from Monday to Sunday.",
        choices: [["the dates", `${from} to ${addDays(from, 6)}`]],
      };
    },
  ),
  rule(
    `${the}(?:last|final|huling) (?:week|linggo) (?:of|ng) ${month}(?: ${year})?`,
    (m, today) => {
      const end = endOf("month", monthIn(m[1] as string, m[2], today));
      const from = addDays(end, -6);
      if (weekdayOf(end) === 7) return period(from, end, `the week of ${from}`, "week");
      return {
        is: "unclear",
        why: "The last week of a month can be its last 7 days, or a week from Monday to Sunday.",
        choices: [["the dates", `${from} to ${end}`]],
      };
    },
  ),
  rule(
    `(?:since|from|mula|mula noong|simula|simula noong|starting) (?:the start of |the beginning of )?${month}(?: ${year})?(?: onwards?| on| forward| up to now| until now)?`,
    (m, today) => {
      const first = monthIn(m[1] as string, m[2], today);
      return first > today ? FUTURE : period(first, today, `since ${first}`);
    },
  ),
  rule(
    `(?:until|till|up to|through|hanggang) (?:the end of )?${month}(?: ${year})?`,
    (m, today) => {
      const until = endOf("month", monthIn(m[1] as string, m[2], today));
      return period(null, until, `until ${until}`);
    },
  ),
  rule(`(?:before|prior to|bago mag|bago ang) ${month}(?: ${year})?`, (m, today) => {
    const until = addDays(monthIn(m[1] as string, m[2], today), -1);
    return period(null, until, `until ${until}`);
  }),
  rule(`(?:after|pagkatapos ng) ${month}(?: ${year})?`, (m, today) => {
    const from = addDays(endOf("month", monthIn(m[1] as string, m[2], today)), 1);
    return from > today ? FUTURE : period(from, today, `since ${from}`);
  }),
  rule(`${month} (last|this) year`, (m, today) => {
    const y = Number(today.slice(0, 4)) - (m[2] === "last" ? 1 : 0);
    return wholeMonth(dateOf(y, MONTHS[m[1] as string] as number, 1) as string, today);
  }),
  rule(`(?:this|ngayong|nitong|itong|ngayon) ${month}`, (m, today) => {
    const first = monthIn(m[1] as string, undefined, today);
    return first === startOf("month", today) ? current("month", today) : wholeMonth(first, today);
  }),
  // “noong Agosto 25” is a day
  rule(
    `(?:last|noong) ${month}(?: ${year})?(?! (?:ika|\\d{1,2})(?:st|nd|rd|th)?(?= |$))`,
    (m, today) => {
      const first = monthIn(m[1] as string, m[2], today);
      return wholeMonth(
        m[2] === undefined && first === startOf("month", today) ? addMonths(first, -12) : first,
        today,
      );
    },
  ),
  rule(
    `(?:month of |buwan ng |whole of |all of |noong buwan ng |sa buwan ng )?${month}(?: (?:of |ng )?${year})?`,
    (m, today, full) => {
      // "may" is also a Filipino and an English word
      if (m[1] === "may" && m[2] === undefined && !/^month|^buwan/.test(full)) return null;
      const first = monthIn(m[1] as string, m[2], today);
      // “in December”, asked in October: the one to come is nearer than the last one
      const isOfLastYear = first.slice(0, 4) < today.slice(0, 4);
      if (m[2] === undefined && isOfLastYear && first <= addMonths(today, -9)) {
        const told = `${m[1]} ${first.slice(0, 4)}`;
        return {
          is: "unclear",
          why: "That month is still to come this year; the last one is of the year before.",
          choices: [[told, told]],
        };
      }
      return wholeMonth(first, today);
    },
  ),
  // quarters and halves
  rule(
    `(?:(?:between|from|mula) q([1-4])(?: ${year})? (?:${to}|and)|q([1-4])(?: ${year})? ${to}) q([1-4])(?: ${year})?`,
    (m, today) => {
      const until = quarterOf(Number(m[5]), m[6], today);
      const from = quarterOf(Number(m[1] ?? m[3]), m[2] ?? m[4] ?? m[6], today);
      if (until.is !== "period" || from.is !== "period") return FUTURE;
      return span(from.period.from as string, until.period.from as string, "quarter");
    },
  ),
  // weeks begin on Monday, as those of ISO 8601
  rule(
    `(?:in |on |noong |sa )?(?:iso (?:week|wk)|(?:week|wk) (?:no .? ?|number |# )?(?=[1-5]\\d)) ?(\\d{1,2})(?:(?: of| ,)? ${year})?(?! (?:transactions|units|pesos|receipts|stores))`,
    (m, today) => isoWeek(Number(m[1]), m[2], today),
  ),
  rule(
    `${count} (${WEEKDAYS.join("|")})s? ago`,
    (m, today) => {
      const date = addDays(
        latest(m[2] as string, addDays(today, -1)),
        7 - 7 * countOf(m[1] as string),
      );
      return period(date, date, date, "day");
    },
  ),
  // “the first 10 days of October against the same days of September”
  rule(
    `${the}(?:same|parehong) (?:days|dates|period|stretch|span|part|portion|araw|petsa|mga araw|mga petsa) (?:of|in|ng|noong|nung|sa|for) ${month}(?: ${year})?`,
    (m, today) => ({
      is: "earlier",
      by: "month",
      sameDays: true,
      month: monthIn(m[1] as string, m[2], today),
      label: `the same days of ${m[1]}`,
    }),
  ),
  rule(
    `${month} (?:same|parehong) (?:days|dates|period|stretch)`,
    (m, today) => ({
      is: "earlier",
      by: "month",
      sameDays: true,
      month: monthIn(m[1] as string, undefined, today),
      label: `the same days of ${m[1]}`,
    }),
  ),
  rule(`${month} (?:mtd|month to date|to date|so far)`, (m, today) => {
    const first = monthIn(m[1] as string, undefined, today);
    return first === startOf("month", today) ? current("month", today) : null;
  }),
  // “from the 1st up to today”, “since the 5th”: of the month that goes on, or the one before
  rule(
    `(?:since|from|between|starting|mula) (?:the )?(\\d{1,2})(?:st|nd|rd|th)(?: of the month)?(?: (?:${to}|and) (?:(today|now|date|yesterday)|(?:the )?(\\d{1,2})(?:st|nd|rd|th))(?: of the month)?)?(?! (?:of |ng )?(?:${
      Object.keys(MONTHS).join("|")
    }|last|this))`,
    (m, today) => {
      const until = m[2] === "yesterday" ? addDays(today, -1) : today;
      const from = latestDay(Number(m[1]), until);
      if (from === null) return NO_DATE;
      const end = m[3] === undefined
        ? until
        : dateOf(Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(m[3]));
      if (end === null) return NO_DATE;
      return period(from, end, m[3] === undefined ? `since ${from}` : `${from} to ${end}`);
    },
  ),
  // “Sunday the 12th”, “on the 12th”: the latest one
  rule(
    `(?:on )?(?:(${
      WEEKDAYS.join("|")
    }),? ?(?:the )?|(?<=^on )the )(\\d{1,2})(?:st|nd|rd|th)(?! (?:of|ng|place|best|to|and|until|hour|${
      Object.keys(MONTHS).join("|")
    }))`,
    (m, today) => {
      const date = latestDay(Number(m[2]), today);
      if (date === null) return NO_DATE;
      const isSuch = m[1] === undefined || WEEKDAYS[weekdayOf(date) - 1] === m[1];
      return isSuch ? period(date, date, date, "day") : NO_DATE;
    },
  ),
  // “ten days back till yesterday”
  rule(
    `${count} days? (?:back|ago) (?:till|until|to|up to|through) yesterday`,
    (m, today) => lastSo(countOf(m[1] as string), "day", today),
  ),
  rule(
    `${the}(?:previous|prior|preceding) ${count}(?= \\?| \\.| ,|$)`,
    () => ({ is: "earlier", by: "itself", label: "the period before" }),
  ),
  rule(
    `(?:${the}(?:week|linggo|linggong)|sa linggo|buwan|araw|taon) bago (?:nun|noon|niyon|iyon|yun|nito|niyan)`,
    () => ({ is: "earlier", by: "itself", label: "the period before" }),
  ),
  // “sinundang buwan”, “nauna ritong linggo”
  rule(
    `(?:ang |ng |nung |noong )?(?:sinundang?|sinusundang?|naunang?|nauna|sinundan|sinusundan)(?: na| nitong| nito| rito| dito| ritong)* (araw|linggo|buwan|quarter|taon|weekend)`,
    (m) => ({
      is: "earlier",
      by: GRAINS[m[1] as string] as Grain,
      label: `the ${GRAINS[m[1] as string]} before`,
    }),
  ),
  rule(
    `(?:bago (?:nun|noon|niyon|iyon|yun)|ang nauna|sinundan)`,
    () => ({ is: "earlier", by: "itself", label: "the period before" }),
  ),
  rule(
    `${the}${count} before(?: that| it| those)?`,
    () => ({ is: "earlier", by: "itself", label: "the period before" }),
  ),
  // the last Monday of August
  rule(
    `(?:on |noong )?(?:the )?(?:national heroes day|araw ng mga bayani)(?: ${year})?`,
    (m, today) => {
      const of = (y: number) => {
        const last = `${y}-08-31`;
        return addDays(last, 1 - weekdayOf(last));
      };
      const now = Number(today.slice(0, 4));
      const date = of(m[1] === undefined ? (of(now) > today ? now - 1 : now) : Number(m[1]));
      return period(date, date, date, "day");
    },
  ),
  rule(
    `(?:on )?(araw ng kagitingan|day of valou?r|araw ng manggagawa|araw ng kalayaan|ninoy aquino day|all souls day|immaculate conception(?: day)?|new years? day|valentines?(?: day)?|labor day|labour day|independence day|all saints day|undas|bonifacio day|christmas eve|christmas(?: day)?|pasko|rizal day|new years? eve)(?: ${year})?`,
    (m, today) => {
      const [mo, d] = HOLIDAYS.find(([name]) => name.test(m[1] as string))?.[1] ?? [1, 1];
      const date = dateIn(mo, d, m[2], today);
      return date === null ? NO_DATE : period(date, date, date, "day");
    },
  ),
  rule(`(?:since|from|mula noong) q([1-4])(?: (?:of )?${year})?`, (m, today) => {
    const found = quarterOf(Number(m[1]), m[2], today);
    return found.is === "period"
      ? period(found.period.from, today, `since ${found.period.from}`)
      : found;
  }),
  rule(`q([1-4])(?: (?:of |,)?(?: )?${year})?`, (m, today) => quarterOf(Number(m[1]), m[2], today)),
  rule(
    `(?:quarter|qtr) ([1-4])(?: (?:of )?${year})?`,
    (m, today) => quarterOf(Number(m[1]), m[2], today),
  ),
  rule(
    `${the}${ordinal} quarter(?: (?:of |ng )?(?:${year}|this year))?`,
    (m, today) => quarterOf(ORDINALS[m[1] as string] as number, m[2], today),
  ),
  rule(`h([12])(?: (?:of )?${year})?`, (m, today) => halfOf(Number(m[1]), m[2], today)),
  rule(
    `${the}(first|second|1st|2nd) half(?: of (?:${year}|${the}year|this year))?`,
    (m, today) => halfOf(ORDINALS[m[1] as string] as number, m[2], today),
  ),
  // told by others
  rule(
    `${the}(?:same|parehong|parehas na) (?:period|time|dates|days|day|week|month|quarter|weekend|time period|period of|date range|weekday|araw|mga araw|petsa|panahon) (?:of |ng |noong |nung )?(?:the )?(?:last|previous|prior|preceding|a|one|nakaraang|isang) (year|quarter|month|week|taon|buwan|linggo)(?: ago| before| earlier| prior)?`,
    sameDaysBack,
  ),
  rule(
    `${the}same (?:period|time|dates|days|day|weekday|weekdays|stretch|days of the week) (?:of |in |from |on )?(?:the )?(year|quarter|month|week) (?:before|earlier|prior|ago|preceding)(?: that| it)?`,
    sameDaysBack,
  ),
  // “against the same weekday before”
  rule(
    `${the}(?:previous |prior |preceding |last )?same weekday(?: before(?: it| that)?| of before)?`,
    () => ({ is: "earlier", by: "week", sameDays: true, label: "the same days a week earlier" }),
  ),
  rule(`(?:a|one) (year|quarter|month|week) (?:ago|before|earlier|prior)`, (m) => ({
    is: "earlier",
    by: m[1] as Grain,
    sameDays: true,
    label: `the same days a ${m[1]} earlier`,
  })),
  rule(
    `${the}(?:year|yr) ago`,
    () => ({
      is: "earlier",
      by: "year",
      sameDays: true,
      label: "the same days a year earlier",
    }),
  ),
  rule(
    `${the}(?:same )?(week|month|quarter|year|day|weekend|period) (?:before that|before it|before|prior|earlier|preceding)`,
    (m) => ({
      is: "earlier",
      by: m[1] === "period" ? "itself" : GRAINS[m[1] as string] as Grain,
      label: `the ${m[1]} before`,
    }),
  ),
  rule(
    `${the}${count} ${unit} (?:before that|before|prior|earlier|preceding)`,
    () => ({ is: "earlier", by: "itself", label: "the period before" }),
  ),
  rule(
    `${count} ${unit} bago (?:nun|noon|niyon|iyon|yun|nito|niyan)|(?:sinundang?|naunang?|nauna na|sinundan na) ${count} ${unit}`,
    () => ({ is: "earlier", by: "itself", label: "the period before" }),
  ),
  rule(
    `${the}(?:previous|prior|preceding) (?:period|one|${count} ${unit})`,
    () => ({ is: "earlier", by: "itself", label: "the period before" }),
  ),
  rule(
    "(?:vs|versus|compared to|compared with|against|than|kumpara(?: sa)?|kaysa(?: sa)?|kontra(?: sa)?|laban(?: sa)?) (?:the |noong |nung |sa )?(?:last|previous|prior|nakaraan)(?: one)?$",
    () => ({ is: "earlier", by: "itself", label: "the period before" }),
  ),
  // “on that day, and on the Monday before it”
  rule(
    `(?:on )?${the}${weekday} (?:before (?:it|that)|prior|before|preceding)(?= |$)(?! \\d|.*(?:${
      Object.keys(MONTHS).join("|")
    }))`,
    (m) => {
      const name = FILIPINO_DAYS[m[1] as string] ?? m[1] as string;
      return { is: "earlier", by: "day", weekday: name, label: `the ${name} before` };
    },
  ),
  rule(
    `${the}one (?:before|prior)|the one before that|before that|before it|the previous`,
    () => ({ is: "earlier", by: "itself", label: "the period before" }),
  ),
  rule(`(?:the )?(preceding|prior) (week|month|quarter|year|weekend|day)`, (m) => ({
    is: "earlier",
    by: GRAINS[m[2] as string] as Grain,
    label: `the ${m[2]} before`,
  })),
  // relative to today
  rule(
    "(?:the )?day before yesterday|kamakalawa|(?:noong|nung) (?:isang araw|makalawa)",
    (_, today) => period(addDays(today, -2), addDays(today, -2), addDays(today, -2), "day"),
  ),
  rule("yesterday|kahapon|yday|ytd yesterday", (_, today) => previous("day", today)),
  rule(
    "(?:today|ngayong araw na ito|ngayong araw|ngayon araw|so far today|kaninang|kanina|this day|sa araw na ito|ngayon)",
    (_, today) => current("day", today),
  ),
  rule("(?:year to date|ytd|y t d)", (_, today) => current("year", today)),
  rule("(?:quarter to date|qtd)", (_, today) => current("quarter", today)),
  rule("(?:month to date|mtd|month till date)", (_, today) => current("month", today)),
  rule("(?:week to date|wtd)", (_, today) => current("week", today)),
  rule(
    `(?:so far )?(?:this|current|the current|ngayong|ngayon|itong|nitong|kasalukuyang) ${unit}(?: so far| to date| until now| to now)?`,
    (m, today) => current(GRAINS[m[1] as string] as Grain, today),
  ),
  rule(
    `(?:since|from|mula|mula noong|simula) (?:the )?(?:start of |beginning of )?(this|the|last|previous) (week|month|quarter|year)`,
    (m, today) => {
      const grain = m[2] as Grain;
      const from = shift(grain, startOf(grain, today), m[1] === "this" || m[1] === "the" ? 0 : -1);
      return period(from, today, `since ${from}`);
    },
  ),
  rule(
    "since (?:yesterday|kahapon)",
    (_, today) => period(addDays(today, -1), today, "since yesterday"),
  ),
  rule(`since (?:last )?(${WEEKDAYS.join("|")})`, (m, today) => {
    const from = latest(m[1] as string, today);
    return period(from, today, `since ${from}`);
  }),
  rule(
    `(?:since|from|mula noong|simula|simula noong) ${year}`,
    (m, today) => period(`${m[1]}-01-01`, today, `since ${m[1]}`),
  ),
  rule(`(?:the )?${last} ${count} (hours?|oras|minutes?)|${last} (hours?|oras|minutes?)`, () => ({
    is: "refused",
    code: "too_fine",
    why: "The finest period is a day; hours are told within days.",
  })),
  rule(
    `(?:in |over |during |for |within |sa )?${the}${last} ${count} (?:full |whole |complete |calendar )?${unit}`,
    (m, today) => lastSo(countOf(m[1] as string), GRAINS[m[2] as string] as Grain, today),
  ),
  rule(
    `${the}${last} (?:fortnight|two weeks time)`,
    (_, today) => lastSo(14, "day", today),
  ),
  rule(`${the}(?:other day|other week|other month|isang araw lang)`, () => ({
    is: "unclear",
    why: "Which day or days?",
    choices: [["yesterday", "yesterday"], ["the last 7 days", "last 7 days"]],
  })),
  rule(
    `${last} (?:couple of|few|several|ilang|ilan na) ${unit}`,
    () => ({
      is: "unclear",
      why: "How many?",
      choices: [["7 days", "last 7 days"], ["30 days", "last 30 days"]],
    }),
  ),
  rule(`${the}past (week|month|quarter|year)`, (m) => ({
    is: "unclear",
    why: `“past ${m[1]}” can be the whole calendar ${
      m[1]
    } before this one, or the days up to yesterday.`,
    choices: [
      [`the calendar ${m[1]} before`, `last ${m[1]}`],
      [
        "the days up to yesterday",
        `last ${{ week: 7, month: 30, quarter: 90, year: 365 }[m[1] as string]} days`,
      ],
    ],
  })),
  rule(
    `(?:on |noong |nung )?${weekday} ${ofWeek}|(last|this) week ?s? ${weekday}`,
    (m, today) => dayOfWeek((m[1] ?? m[4]) as string, m[2] ?? m[3], today),
  ),
  // “Monday and Friday last week”: both of that week
  rule(
    `(?:on |noong |nung )?${weekday}(?= (?:(?:,|and|at|,? and) ${weekday} )*(?:,|and|at|vs|versus|against|or|kumpara sa|compared to|compared with) ${weekday} ${ofWeek})`,
    (m, today) => dayOfWeek(m[1] as string, m.at(-1), today),
  ),
  rule(
    `(?:from |mula |between )?${weekday} (?:${to}|and) ${weekday} ${ofWeek}`,
    (m, today) => {
      const from = dayOfWeek(m[1] as string, m[3], today);
      const until = dayOfWeek(m[2] as string, m[3], today);
      const isOpened = /^(from|mula|between)/.test(m[0] as string);
      if (!isOpened && / and /.test(m[0] as string)) return null;
      if (from.is !== "period" || until.is !== "period") return FUTURE;
      return period(from.period.from, until.period.to, `${from.period.from} to ${until.period.to}`);
    },
  ),
  rule(`(?:last|this past|the past|noong|nakaraang) (${WEEKDAYS.join("|")})`, (m, today) => {
    const date = latest(m[1] as string, addDays(today, -1));
    return period(date, date, `last ${m[1]}`, "day");
  }),
  rule(
    `(?:noong|nung|nitong|nakaraang) (?:nakaraang )?(${Object.keys(FILIPINO_DAYS).join("|")})`,
    (m, today) => {
      const date = latest(FILIPINO_DAYS[m[1] as string] as string, addDays(today, -1));
      return period(date, date, date, "day");
    },
  ),
  rule(
    "(?:noong|nung)(?: nakaraang)? sabado (?:at|hanggang|-|o|and) linggo",
    (_, today) => previous("weekend", today),
  ),
  // “nung Linggo” is the Sunday before today; a week is “nung isang linggo”
  rule("(?:noong|nung)(?: araw ng)? linggo(?! (?:ng|na|bago|pagkatapos))", (_, today) => {
    const date = latest("sunday", addDays(today, -1));
    return period(date, date, date, "day");
  }),
  rule(`(?:noong |nung |sa )?linggo ng ${dateText}`, (m, today) => {
    const date = oneDate(groups(m, 1), today);
    if (date === null) return NO_DATE;
    const from = startOf("week", date);
    return period(from, addDays(from, 6), `the week of ${date}`, "week");
  }),
  rule(
    "(?:noong|nung|nitong|over the|this past|the past|noong nakaraang|nung nakaraang) (?:nakaraang )?weekend(?! (?:before|prior|earlier|bago)(?: |$))",
    (_, today) => previous("weekend", today),
  ),
  // “the second Monday of September”
  rule(
    `(?:on |noong )?${the}(first|second|third|fourth|last) (${
      WEEKDAYS.join("|")
    }) (?:of|in|ng) ${month}(?: ${year})?`,
    (m, today) => {
      const start = monthIn(m[3] as string, m[4], today);
      const end = endOf("month", start);
      const weekday = WEEKDAYS.indexOf(m[2] as string) + 1;
      const nth = ["first", "second", "third", "fourth"].indexOf(m[1] as string);
      const date = nth < 0
        ? addDays(end, -((weekdayOf(end) - weekday + 7) % 7))
        : addDays(start, (weekday - weekdayOf(start) + 7) % 7 + 7 * nth);
      return date > today ? FUTURE : period(date, date, date, "day");
    },
  ),
  rule(`${the}last weekend of ${month}(?: ${year})?`, (m, today) => {
    const end = endOf("month", monthIn(m[1] as string, m[2], today));
    // both of its days lie in the month
    const sunday = addDays(end, -(weekdayOf(end) % 7));
    return weekend(addDays(sunday, -1), `the last weekend of ${m[1]}`, today);
  }),
  rule(`${the}weekend before last`, (_, today) => {
    const saturday = addDays(saturdayOfWeek(today), -14);
    return weekend(saturday, "the weekend before last", today);
  }),
  rule(
    `${the}(week|month|quarter|year|weekend) before this(?: one)?`,
    (m, today) => previous(GRAINS[m[1] as string] as Grain, today),
  ),
  rule(
    `${the}(week|month|quarter|year|weekend) (?:that )?(?:(?:has )?just|recently) (?:ended|past|passed|finished|gone|concluded|closed|over)`,
    (m, today) => previous(GRAINS[m[1] as string] as Grain, today),
  ),
  rule(`${the}(week|month|quarter|year) before last`, (m, today) => {
    const grain = m[1] as Grain;
    const first = shift(grain, startOf(grain, today), -2);
    return period(first, endOf(grain, first), `the ${grain} before last`, grain);
  }),
  rule(`this (${WEEKDAYS.join("|")})`, (m, today) => {
    const date = addDays(startOf("week", today), WEEKDAYS.indexOf(m[1] as string));
    return date > today ? FUTURE : period(date, date, date, "day");
  }),
  rule(
    `(?:noong |nung )?(?:isang) (linggo|buwan|taon|quarter)`,
    (m, today) => previous(GRAINS[m[1] as string] as Grain, today),
  ),
  rule(
    `${the}${last} (?:full |whole |complete |calendar |na )?${unit}`,
    (m, today) => previous(GRAINS[m[1] as string] as Grain, today),
  ),
  rule(
    `${count} (day|days|week|weeks|month|months|quarter|quarters|year|years|araw|linggo|buwan|taon) (?:ago|nakaraan|(?:na )?(?:ang|nang) (?:nakalipas|nakaraan|nakararaan|lumipas))`,
    (m, today) => {
      const grain = GRAINS[m[2] as string] as Grain;
      const first = shift(grain, startOf(grain, today), -countOf(m[1] as string));
      return period(
        first,
        endOf(grain, first),
        grain === "day" ? first : `the ${grain} of ${first}`,
        grain,
      );
    },
  ),
  rule(`(?:on )?(${WEEKDAYS.join("|")})`, (m, today) => {
    const name = m[1] as string;
    return {
      is: "weekday",
      name: `${name[0]?.toUpperCase()}${name.slice(1)}`,
      date: latest(name, today),
    };
  }),
  rule(
    "(?:of |for )?(?:all time|all dates|all of time|since the beginning|since the start|since opening|since it opened|since we opened|since they opened|(?:mula|simula) (?:nung|noong|nang) (?:nagbukas|magbukas|nagsimula)|lifetime|historically|all history|entire history|from the beginning|ever|all periods|mula umpisa|simula umpisa)",
    () => ({ is: "all time" }),
  ),
  rule(
    `(?:in |year |for |noong |during |of |for all of |calendar year )${year}`,
    (m, today) => wholeYear(m[1] as string, today),
  ),
  rule(
    year,
    (m, today, full) =>
      /^20\d{2} (transactions|units|pesos|customers|stores|receipts)/.test(full)
        ? null
        : wholeYear(m[1] as string, today),
  ),
];
