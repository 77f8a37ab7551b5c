import { escapeHtml } from "./mail_text.ts";

/** What a page about an action says. */
export interface ActionPage {
  title: string;
  lines: string[];
  /** Where to post; null when there is nothing to do (any more). */
  post: string | null;
  button: string;
}

/**
 * The page behind a signed link: it shows, and only its button acts, since mail scanners follow links.
 * Hosted functions may not answer a GET with HTML (it arrives as plain text, unless the project has a domain
 * of its own): there the page is plain text and says how to act.
 */
export function actionPage(page: ActionPage, kind: "html" | "text"): string {
  if (kind === "text") {
    return [
      page.title,
      "",
      ...page.lines,
      ...(page.post
        ? ["", `To do it (${page.button}), on a command line:`, "", `  curl -X POST '${page.post}'`]
        : []),
      "",
    ].join("\n");
  }
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${escapeHtml(page.title)}</title></head>
<body style="font-family:sans-serif;max-width:40em;margin:2em auto">
<h1>${escapeHtml(page.title)}</h1>
${page.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("\n")}
${
    page.post
      ? `<form method="post" action="${
        escapeHtml(page.post)
      }"><p><label>Your name <input name="by" maxlength="80"></label></p><button>${
        escapeHtml(page.button)
      }</button></form>`
      : ""
  }
</body></html>
`;
}
