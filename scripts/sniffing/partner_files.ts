import { RECORD_STYLES } from "./partner_record_files.ts";
import { PartnerShop } from "./partner_shop.ts";
import { type PartnerFile, TEXT_STYLES } from "./partner_text_files.ts";

export type { PartnerFile };

/** Files of every style, each of a shop of its own. Written before anything was changed for them; only evaluated on. */
export function partnerFiles(each: number): PartnerFile[] {
  return Object.entries({ ...TEXT_STYLES, ...RECORD_STYLES }).flatMap(([style, make], at) =>
    Array.from({ length: each }, (_, n) => ({
      style,
      ...make(new PartnerShop(7_000 + at * 100 + n)),
    }))
  );
}
