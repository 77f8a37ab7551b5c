import { PLAIN_WORDS } from "../plain_words.ts";
import { RECORDED_WORDS, SPOKEN_WORDS } from "../word_classes.ts";
import { createPhraseBook } from "./phrase_book.ts";

const { phrases, say, sayExact } = createPhraseBook();
/** What is said around a question and changes nothing. */
export const IGNORED_PHRASES = phrases;

say(
  { is: "ignored" },
  "heatmap|heat map|heatmap data|chain wide|chainwide|network wide|group wide|halaga",
);
say(
  { is: "ignored" },
  "wise|how steeply|how sharply|how strong|how fast|how quickly|how rapidly|gaano kabilis|how strongly|magkakaiba|iba t iba|iba iba|ibat iba|to date|till date|up to now|as of now|hanggang ngayon|up to the present|mark|marka|of the time|of the times|quick look|look at|quick look at|snapshot|snapshot of|overview|overview of|rundown|rundown of|recap|recap of|stats|stats for|statistics|gimme|lemme|i d like|i d like to|i d|id like|walk me through|run me through|hit me with|pull up|bring up|share with me|let s see|let us see|asap|right now|at the moment|as it stands|if possible|if you can|when you can|for me|for us|kindly provide|provide|provide me|produce|generate a|generate the|prepare|breakdown please|itong mga|yung mga|ung mga|ang mga|ito ang|pwede|puwede|pwede ba|puwede ba|patingin|patingin ng|pakitingin|pakihanap|hanapin|tingnan|tignan|kita ko|alam|alamin|nais|nais kong|kailangan|kailangan ko|kailangan ko ng|ibig kong sabihin|ibig sabihin|i meant|meaning|sorry|oops|doon sa|dun sa|dito sa|diyan sa|dun|tungkol sa|hinggil sa|all told|all in all|in general|generally|specifically|in particular|particularly|exactly|precisely|approximately|roughly|about how|around how|basically|simply|just show|only show|made it|got us|got in|there are|there is|runaway|hey there|yo|alright|perhaps|maybe|guys|folks|everybody|anyone|ma am|madam|sirs|mr|ms|wrap up|up to date|fyi|just want|just wanted|just need|looking for|trying to|trying to see|trying to find|help me|help me see|help me find|help us|can i get|can i see|can i have|can we get|can we see|could we|could we see|may we|shall|lets|let s|need to know|need to see|want to know|want to see|love to know|love to see|happy to|grateful|appreciate|in place|at all|kindly share|quickly please|report on|report of|report for|reporting|figures for|figure for|numbers for|data on|data for|details|detail|details of|details on|insight|insights|insight on|list out|list down|enumerate|spell out|lay out|point out|tell us|inform me|inform us|advise me of|let me know|let us know|know about|find out|figure out|work out|get me|get us|fetch me|bring me|give us|hand me|pass me|send me over|present|presents|displaying|showing|listing|viewing|pulling|getting|listahan|listahan ng|nag|mag|naka|um|pala|talaga|mismong|nating|ating|aming|inyong|kanilang|nilang|mong|kayo|sila|siya|ikaw|ka|good morning|good afternoon|good evening|good day|magandang umaga|magandang hapon|magandang gabi|how well|absolute|how|how big|how large|how high|how low|how small|gaano kataas|gaano kababa|saw|see|seen|saw their|had their|experience|experienced|showed|shows|posted|recorded a|so far|nagkaroon|nagkaroon ng|mayroon|meron|mayroong|merong|everything|anything|everyone|sort|sorting|kasi|diba|di ba|sana|yata|daw|raw|muna|lahat lahat na|issue|issued|single|i mean|aged|aged between|year olds|years old|year old|yrs old|binayad|nagbayad|ibinayad|binayaran|bayad|gamit|gamit ang|gumamit|pumasok|pay|paid|pays|paying|used|use|shop|shopped|happen|happens|happened|happening|nangyari|nangyayari|do best|did best|do|did|does|doing|come from|came from|comes from|coming from|account for|accounts for|accounted for|accounting for|attributed to|driven by|through|thru|via|using|went to|belong to|belongs to|occur|occurs|occurred|go|goes|went|put|said|run|ran|held|turn|turned|placed|issued|completed|processed|served|there|fare|fared|stack up|stacked up|look like|looks like|looked like|transact|transacted|reach|reached|hit|keep|kept",
);
say(
  { is: "ignored" },
  "what would be|would be|would you mind|do you mind|as a table|in a table|in table form|as table|in table format|visited|visiting|inclusive|naka table|mind|sharing|mind sharing|mind showing|mind telling me|to what extent|settled|settled in|settled with|settled via|settled by|settle|settled through|board deck|for the board|in our stores|at our stores|from our stores|across our stores|in our shops|in our branches|across our branches|at our branches|isang|the|a|an|is|are|was|were|be|been|being|am|i|me|my|we|our|ours|us|you|your|it|its|they|them|their|there|this one|these|those|that|to|as|please|pls|plz|kindly|can|could|may i|show|give|tell|list|get|find|display|see|want|wanted|need|know|like|let|look|check|pull|fetch|print|report|reports|summary|summarize|summarise|figures|figure|numbers|number|data|info|information|value|values|amount|amounts|results|result|level|levels|view|table of|chart|graph|plot|dashboard|hi|hello|hey|good morning po|thanks|thank|po|opo|ba|nga|din|rin|na|pa|ang|mga|si|ni|kay|nina|sina|yung|iyong|ung|nyo|ninyo|natin|namin|tayo|kami|ako|ko|mo|nila|niya|ito|iyan|yan|iyon|yon|dito|diyan|doon|ay|kung|kapag|pag|tuwing|gusto|kong|makita|malaman|pakita|ipakita|pakipakita|ibigay|bigyan|mo ako|sabihin|paki|nila ang|actually|also|too|so|then|ok|okay|well|really|exactly how|s|t|will you|would you|would like|could you|can you|so|if|into|out|per se|respectively|vis a vis|each other|currently|current|actual|recorded|came|come|coming|got|gets|going|has been|have been|had been|made up|there were|who|whom|different|various|kind|type|one|ones|which is|which are|that is|that are|that were|that was|made by|both|either|same as|whether|ever|yet|already|still|much|many|more|less|better|worse|higher|lower|bigger|smaller|greater|larger|fewer|stronger|weaker|faster|slower|quicker|mas|marami|mataas|mababa|malaki|maliit|business|shopping|trading|retail|philippines|pilipinas|pinas|nationwide|country|national|company wide|companywide|chain|network|customer s|worth|order|terms|versus that|given|across the board|namely|grouped|sorted|of the|in the|at the|on the|for the|to the|from the|by the|with the|do we have|did we have|do we|did we|does it|did it|have we|we have|what is|what are|what was|what were|what s|how is|how are|how was|how were|how did|how does|how do|how has|how have|ever since|hourly basis|count as|compute|calculate|quick|quickly|full|complete|detailed|list of|the list of|question|curious|wondering|wonder|interested|boss|sir|maam|mam|team|about|regarding|concerning|re",
);
say(
  { is: "ignored" },
  "not sure|not sure if|no rush|no hurry|no worries|double check|double checking|double checked",
  "send me|send us|send over|please send|please send the|kindly send|kindly send the|pa send|pa send ng|paki send|pasend",
  "at the till|in the till|at the counter|over the counter|at the register|nito|nitong mga",
  "amounted to|amount to|amounts to|came to|come to|comes to|totaled|totalled|stood at|stands at|sits at|sit at",
  "is it true that|is it true|is it right that|is it correct that|is it the case that|am i right that|am i correct that",
  "totoo ba na|totoo bang|totoo ba|tama bang|tama ba na|tama ba",
);
say(
  { is: "ignored" },
  "record",
  "table",
  "table of",
  "table for",
  "table ng",
  "talaan",
  "talaan ng",
  "end up with",
  "ended up with",
  "ends up with",
  "out the door",
);
say(
  { is: "ignored" },
  "net of returns",
  "net of the returns",
  "net of any returns",
  "after returns",
);
say({ is: "ignored" }, "kilala", "nakilala", "nakikilala", "nakilala nating", "kilalang");
say({ is: "ignored" }, "adoption", "uptake", "natanggap", "natanggap na", "nakolekta");
// “make up at least 5 % of revenue”: “up” belongs to the verb
sayExact(
  { is: "ignored" },
  "make up|makes up|making up|bumubuo ng|bumubuo sa|bumuo ng",
  "pakihati|pakihati hati|pakibukod|pakihiwalay|pakipaghiwalay",
  "bigyan mo ko ng|bigyan mo ako ng|bigyan nyo ko ng|bigyan niyo ako ng|bigyan mo kami ng",
  "table :|give me a table|show me a table|i need a table|i want a table|up to and including",
);
sayExact({ is: "ignored" }, ...PLAIN_WORDS);
sayExact({ is: "ignored" }, "ang laman|yung laman");
sayExact({ is: "ignored" }, "gaano|iba ibang|kelan ba");
sayExact({ is: "ignored" }, ...RECORDED_WORDS, ...SPOKEN_WORDS);
sayExact({ is: "ignored" }, "unique count|distinct count|unique|distinct|uniques");
sayExact(
  { is: "ignored" },
  "belongs|belong|mid volume|mid sized|only once|restricted|restricted to|limited to|confined to|restrict to|narrowed to|narrowed down to|bilangin|bilangin ang|bilangin mo|bilangin mo ang|ang bilangin|pakibilang|pakibilang ang|pakibilang kung|pabilang|pabilang ng|suggestive",
);
sayExact(
  { is: "ignored" },
  "bawat isa|kada isa|each one|isa isa|positive|the company|our company|mo ba|hatiin mo nga",
);
sayExact(
  { is: "ignored" },
  "im|uses|taking home|each counted once|each counted only once|each one counted once|counted once each",
  "counting each once|counting each one once|counting each person once|counting nobody twice",
  "no duplicates|without duplicates|no double counting|without double counting|smooth|smoothing|smoothen",
);
