import { changeForms, englishForms, filipinoForms } from "./word_forms.ts";

/*
 * Classes of words that are filled as a whole, where the lexicon names what single phrases mean:
 * verbs of recording and serving, words that say how something is counted, what stands for more of
 * the same, and the like. A word that limits or changes what is asked (“cancelled”, “discounted”,
 * “unpaid”) is in none of them.
 */

const list = (words: string) =>
  words.split(/\s+/).map((word) => word.replaceAll("_", " ")).filter((word) => word !== "");
const forms = (verbs: string) => list(verbs).flatMap(englishForms);
const told = (roots: string) => list(roots).flatMap((root) => filipinoForms(root).told);

/** What is done to a receipt or with a customer, and says no more than that there was one. */
const RECORDING =
  "process handle issue print record log encode punch serve conduct transact capture post ring_up " +
  "complete accommodate attend entertain operate execute finish close_out";
const RECORDING_FILIPINO =
  "ganap sagawa isyu print rekord proseso serbisyo asikaso imprenta punch lista tala";

/** Verbs of selling, of buying and of what money does, beside those of the lexicon. */
const TRADING =
  "shift dispense offload clear_out turn_over sell_off snap_up grab consume order deplete unload " +
  "acquire avail splurge pocket bank amass hawk peddle trade distribute";
const TRADING_TOLD =
  "went_out went_out_of go_out_of walked_out_with go_home_with went_home_with sell_through " +
  "gone_out flowed_in flow_in came_in come_in coming_in poured_in went_in shelled_out forked_out " +
  "coughed_up handed_over cashed_in sell_for sold_for selling_for going_for";
const TRADING_FILIPINO =
  "pasok singil kolekta likom ipon hakot daan angat uwi suplay konsumo ubos galaw";

/** What is said of how figures are told, or of the request itself. */
const SPOKEN =
  "maaari maaaring maari maaring natatangi natatanging grupo group igrupo isa_isahin pagsunud_sunurin " +
  "pagsunod_sunurin isunod nagkakaroon nagkaroon kunin kuhanin kuhain isumite ipasa pakisuma isuma " +
  "bilangan binilang binigyan tinignan ipinroseso suma sumahin kabuuin counting counted count_every count_each_one_only_once counted_once only_once once expressed_in " +
  "measured_in denominated_in stated_in and_so_on and_so_forth so_on so_forth etc etcetera atbp " +
  "at_iba_pang_mga looking looking_at look_like looks_like looked_like take_a_look have_a_look " +
  "a_look numero mga_numero things thing stuff somebody anybody nobody_else nothing_else " +
  "and_nothing_else wala_nang_iba filter filters filtered tagged marked labelled labeled flagged " +
  "classified_as tagged_as marked_as identified_as registered_as recorded_as bucket buckets " +
  "bracket brackets group_of bands bin bins good great how_good how_strong how_large how_big " +
  "how_high how_low how_heavy how_many_percent_of_the period_of the_period in_the_period " +
  "for_the_period dated covering ending_yesterday hasta loob sa_loob_ng sa_loob_ng_mga taga mga_taga " +
  "ayusin isaayos i_sort isort sort sorted extend expand_it unahin_ang even man man_lang " +
  "the_moment ating sana nalang na_lang muna_tayo please_and_thanks plz_po pls_po quickly_now " +
  "inventory_aside real_quick give_or_take ballpark say_so ya ye yep u_know you_know kinda " +
  "sort_of a_bit bit little tiny whole_of physical across_the_business as_a_business company_wide " +
  "companywide organization organisation wide everywhere where_we_operate we_operate_in operating_in " +
  "we_operate we_serve we_have_in under_our under_us held_by taken_by claimed_by belonging_to " +
  "belongs_to attributable_to credited_to owing_to dependent dependent_on how_dependent reliant " +
  "reliant_on combos each_combination every_combination columns_for rows_for in_one_row in_another " +
  "another one_row_each row line lines row_by_row line_by_line item_by_item unang_una ano_ba " +
  "anu_ba ano_nga anu_nga ano_po anu_po ano_kaya kaya_ba pwede_po puwede_po pwedeng puwedeng " +
  "paki_lang patingin_nga pasilip pasilip_ng pasuyo pasuyo_ng pa_check pacheck pa_compute pa_sum " +
  "pabigay pabigay_ng pahingi pahingi_ng penge penge_ng pengeng pakuha pakuha_ng palabas palabas_ng " +
  "palista palista_ng pakita_mo pakita_nga pakita_mo_nga gusto_ko_lang gusto_kong_malaman " +
  "gusto_ko_sanang_malaman gusto_ko_pong_malaman nais_kong_malaman nais_ko_pong_malaman " +
  "curious_lang tanong_lang tanong_ko_lang ask_lang ask_ko_lang itatanong_ko_lang check_lang " +
  "check_ko_lang alam_mo_ba alam_nyo_ba may_idea_ba may_alam_ba may_data_ba may_figures_ba " +
  "what_does what_did_we what_have_we what_has what_kind_of_numbers";

/** Filipino particles, pronouns, demonstratives and linkers that the lexicon lacks. */
const PARTICLES =
  "nung mga mo'ng kang mong kong naming nating nilang niyang nyang ninyong nyong akin amin inyo " +
  "kaniya kanya samin sa'min satin sainyo sa_inyo sakanila sa_kanila rito roon dyan diyan riyan ayan " +
  "ayun heto eto etong iyong iyung yon yong 'yon 'yung 'yong ganoon ganyang ganong daw raw nmn muli " +
  "ulit uli man kasi kse kc pala yata tuloy sana nawa marahil siguro talaga tlaga lamang_po lang_po " +
  "po_ba ba_ang ba_ng ba_ito nga_ba nga_po hay hays ayos_ba diba di_ba hindi_ba no_nga yehey pls_lang " +
  "ika pang nilalaman magkano_ho ho oho";

/** More than a number, or at least: “broke 15k”. */
export const EXCEEDING: readonly string[] = list(
  "broke breaking breaks broken_past went_past gone_past go_past past better_than " +
    "sumobra sumobra_sa sobra_na_sa lumabis_sa labis_sa lagpas_pa_sa lampas_pa_sa pumalo_sa_lampas " +
    "nakalampas_sa nakalagpas_sa tumawid_sa humigit humigit_sa outdid clearing broke_the " +
    "exceeding_the surpassing_the breaching breached eclipsed eclipsing",
);
export const REACHING: readonly string[] = list(
  "nakaabot_sa nakaabot_ng naka_abot_sa naka_abot_ng pumalo_sa pumalo_ng inabot_ng " +
    "hits hitting reaches as_many_as a_minimum_of no_smaller_than " +
    "starting_at minimum_na di_kukulangin_sa hindi_kukulangin_sa",
);
export const SHORT_OF: readonly string[] = list(
  "not_even didn_even_reach didn_even_hit didn_even_sell did_not_even_reach did_not_even_sell " +
    "hindi_man_lang hindi_man_lang_naka hindi_man_lang_umabot_sa hindi_man_lang_umabot_ng " +
    "ni_hindi_umabot_sa di_man_lang_umabot_sa di_man_lang di_nakaabot_sa hindi_nakaabot_sa " +
    "hindi_nakaabot_ng di_nakaabot_ng kapos_sa kulang_pa_sa hindi_lumampas failed_to_make " +
    "could_not_reach couldn_reach mas_mababa_pa_sa mababa_pa_sa",
);

/** Roots of what rises and what falls. */
const RISING = "taas laki lago angat lakas dami unlad sipa lobo sigla ganda akyat dagdag yabong";
const FALLING =
  "baba bagsak hina liit konti kaunti tumal sadsad bawas lugmok dausdos tamlay bulusok";
export const RISING_WORDS: readonly string[] = list(RISING).flatMap(changeForms);
export const FALLING_WORDS: readonly string[] = list(FALLING).flatMap(changeForms);

export const RECORDED_WORDS: readonly string[] = [...forms(RECORDING), ...told(RECORDING_FILIPINO)];
/** Forms that tell nothing by themselves: “in order of”, “a trading day”. */
const UNTRADED = new Set(list("order grab trading pumasok nakolekta"));
export const TRADED_WORDS: readonly string[] = [
  ...forms(TRADING),
  ...list(TRADING_TOLD),
  ...told(TRADING_FILIPINO),
].filter((form) => !UNTRADED.has(form));
export const SPOKEN_WORDS: readonly string[] = [...list(SPOKEN), ...list(PARTICLES)];
