/**
 * Words of English that differ from a word of questions by a letter or two, and are no slips of it:
 * “imported” is not “improved”. From the most frequent classes of SCOWL, the Spell Checker Oriented
 * Word Lists, Copyright 2000-2016 by Kevin Atkinson; see supabase/seeds/025_common_words.sql.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `
abide abode abort abound absconding acceding accent accented accenting acceptable accessed
accosted accosting accruing acing acquitted acreages activate affording agent aggravate
aging aground aide aided ailing alien align alone alter amen amending amiss annul anon ants anythings
apat aping appending apt apter ardent arena arenas ares arias arraigned ashing assenting
attending avenging averting awing axing babe back backs bad baggiest bahay baked balds baled balk
ballot balls ban band banged banging bangs banks bans barbering barbing bards bared barged
barging baring barking barraging barreling barrings bartering bases bashed basic basics
basil basin basins basked basks basted bat bats batter battle battles bawls bayed baying beads
beak beaks beams beans bearding bearings bears beast beasts beater bedsides bees beets
begged begging beings bellow bells belts bends bent bente bents bereaving berrying beset
besets besieges besought bests beta bets bettor biased binds bitter blackens blackest blanch
blanches bland blankets bleak bleating bleats blinding blinking blogging blot blow blurring
boarding boats bodes bogged bogging boggling bomb bonds bones booed bookend boomed boos booted
bootlegs bores boring bossiest bough boughs bracelet bracelets bragged bragging braid braids
braining braking bran branding brats breaches breaching bread breading breasting breathing
breeding breezing bricking bridging bridling brimming brine brink brinks briny brisking
britches broaches broke broker bronzing brooches brooked brooking brunch brunches bugged
bugger buggiest bugging buko bulkiest bulks bulls bullying bumpiest bung bunks buoying
burliest burring burying bus bused buses bushiest busies busing buss busying butter buzz caddying calk
calked cam canaries candying cant caprices captaining captains caressed caressing caroling caroused
carousing carriages carve case casts categorizes cats cavities cent chance chanced chances chanted
chanting charge charged charges charring checkups cherries chewiest chink choosing chuck
clack clacked claiming clamming clamping clan clanged clarified classing clean cleaned cleaners
cleanest cleans cleansed clearest cleat cleats cleaved cleavers click clicked clicking
climaxed climaxing clime climes clinging clinking clipping cloak cloaked clouting clubbing
cluck clucked clumping coasting cock cocked codes coffined cokes collared collaring collated
collating collectors colleges comas combated combating combs comet comets communed compacted
compacting companion compassed compassing compassion competed competing complied complying
composed composing concession cones confession confined confining connected connecting
connects connoting conquers considers constrain constraining constrains constrict
constricted construct constructed contacted contacting contagion contagions continuing
contradict contradicted contrast contrasted contributors contrite contriving convection
convention convulsion copes cores corrected correcting corrects couching coughing counteract
counteracted countering coupling coursing court courting coves coveting craning crashing crass
creasing cresting cribbing crisping croaking crock crooking crooning cropping crops
crossings crowding crowning crows cruising crumbing crushing crusting crusts cults cure
curried curries curry currying curse curtaining curtains cuts cysts dairy daisy dally dame dames
dares daring dazes deadliest deadline deadlines deafest dealings dearest decadent decease
deceased deceases deceasing deceived deceives deceiving deciding declared declares declaring
decreeing defending deference defining demeaned depending deportment depressed depresses
depressing destined destines destining detained detaining deviates devise devises diapered
diced died diet diffused diked dill dined dinnered discoursing disjointing dismounting distending
distract district dithered ditto dividend divine divined doily dotes dribbled dripped dripping
drips driveled drizzled droll drooling drooped drooping droops droppings dross drowning
drowsing duding duping earl earls earring earrings ears earthing edgewise emitting enlisting
entice evaluation evens evicting exacting exalting excelled excelling excels excepted
excerpt excerpting excesses excessive excessively excising exciting excreted excreting
excusing executing execution exempting exemption exerting exertion exiting expansive
expecting expend expended expending exploded exploding explosive expounded expounding
expressive extended extending extensive exulting faction faded failing fails failures
faintest faked famed farmed farms farthest fated fattest fattiest faulting fazed feared feds
feels fees felling fells fends fetishes feuds fever filching filed filling fills fired firms
firs fissures fist fixtures flailed flailing flared flashest flattest foams foiled fords
fores forks formal formals formative forts forums friction fruition fulling fulls function
gaits gala galas gambling gaming gander ganders gangling gaping garbling gardened gardener
gardeners gardening gargling garnet garnets garter garters gathered gathering gating gawking
gazetting gazing generals generators genes gentleman gentling genus ghosting gills gins
gives gland glassing gloss glossed glosses glossies glossing glowing glows glutting gnarling
gnawing goads gods golds gong goofs goons goring gown grains grant grasping grass grassed
grasses grassing grater greasier greasiest greasing greenest greeting grind grinders grins
gritting groan groaning groin grooming grooving groped groping grossest grouched grounded
grouping groused grouses grousing growl growling growls guesting gust gusting gusts gusty
gutting hailed haled haling halon halving hampered hardened haring hastened hating haying
hazing heaving hind hither hiving hoarding holing holly holy hooding hording hounding hull hyphened igniting
implored implores imploring imported importing imposing improvise improvised improvises
improvising incensed incenses incensing incitement inclined inclines inclining individuality inexact inexperience inexperienced
influxes inner interment intruded intrudes intruding irate karate kayaking keeling keening kiln kinda kings kinks kit
kiting kneeling knit knows kwarenta labs lading ladles lads lager lagged lamest laming lamps
lanes larges latent laughing launch laxest layman lazies leaden leafing leafs leaguing
leaking leaks leaner leaning leans leaping leaps learning lease leash leashing leasing
legality legged legging lending lends lest lewder licked lied liken limed lined lines lingo
linked lived loader loading loads lodged logging longed loonies loons loosing loped loping loser lover
loving lowing lowliest lugged lugging lumps lunar lunges lungs lurch lures lutes lynch maces
magenta maladies malady mallet malt malts manacling mandating manes mangling manly manor manors mans mantling maples
marbling mares marina marked marker markers markings maroon mars marsh marts mashed mass match mats mattes maturity mazes meals
meanings meant meats meddling melon mentor menus midway mikes miles minds miner miners mines
minks minority mints moaning moans model modeling models modest modestly moldings moles
monkey monument monuments mooed mooing moon mooning moorings moped mopes moping moron moth moths
mounding mounting mourning mouth mouths mowed mowers mowing muddling mules mull napes negating
nested nettled newer newsiest newsy nigh nil noting numbness nutted odder offended officers
olden opinions orations otter outlasts outset outsets outshine ovations overhaul overkill
oversight overweight pabili paces pacing packed packers packing pact pacts pager paging paint
palace palaces paling palled pan panicked panicking pants par paradise parching pare parentage pares
paring parks pars parse parsed parses parsing parsons partying passages passives pasta paste
pasted pastes pasting pasts pat pate patients patriots patrols pats patted patter patters
paunches paused pauses pausing pavement pavements pavilion paving pawing peace peaces pecked
pecking pecks peers pensions perforated perforating perfumed perfuming persona personals pests
pets petted piano pickaxed pickaxing picket picketed picketing pickets pickiest pickled
pickling picks pierce pierces piers pigments piked piking pilled pilot piloted pinching pink pinked
pinking pint pitching placates plaice plane planes plate plates platoons platters playing
plucking plugged plying poachers poaches polled poplar porches ports position potion potted
praising praying precious precisest predicts preserved press pressing presto previews prick
pricked pricking prickled prickles prickliest prickling pricks pride prides pries prime
primes primmest prince princes princess priviest prize prizes processing procession procured
procures procuring prod prodding prods producers productive professed professing profession
programs projects proposition protects providence provides prying puckered puckering pucks
pulley pulped pulsed pusses putted quainter quaintest qualities quantify quarrels quartet
quartets queerest quilt quit quitters raced races racked racketing racking radio rage raged
rages raising rakes raking rallying ranching ranging rankled rankling ranted ranting raped
rapes rared rares rasher ration raved raves razed razes react reacted reacting reaction
reactive readying realism realist realists realities rebounded rebounds recalled recalling
recant reception reclined reclines reclining recluses recoiled recoiling recouped recurred
recurring reformed refueled regained regaining regaling regarded regent regimens regulation
rehashed rehashing rejection relapsed relapses relapsing relaxation relent religions
relished relishes relishing reliving reloaded relocation remained remaining reminded
repaired repairing repeal repelled repent reported rescuing resent resorted resounded
resounds retain retained retaining retains retarded retarding retch retched retching
reticent retiring retorted retorting reunions revelation revenge revenges reveries reverses
reviling revising rewarded ricing riding riling rinsing risking rites roach rotation
rounding ruining sack sacked sades safes sages sallowest salts salves sames satchels saves
scales scaliest scampers scanter scantier scarcest scare scared scares scariest scatters
scent scenting scooping score scores scotches scourged scourges sealing seals seared
sediment sediments seed seedling seeds sees seething seizes selves senators sending sends
sensor sensors sent sentries serpents serviced services settlers settling shack shackled
shade shaded shades shadiest shake shakes shakiest shame shamed shames shape shaped shapes
shark sharked sharks sharp sharped sharpens sharping sharps shave shaved shaves sheared
shearing sheaves sheerest sheering shell shelled sheller shelling shells shelters shelving
sherries shes shielding shingle shinning shipping ships shire shirking shirt shoaling shock
shocking shoes shoos shoot shooting shore shored shores shorted shortest shorting shot shots
shout shouting showiest shred shredding shreds shriek shrieking shrieks shrilling shrimped
shrimping shrine shrines shucking sicks sides sill sills sin singe singly sipped sipping sips sires
sites sixes skate sketches sketching skidding skimming skimping skinning skipped skippering
skippers skips skirting skulking skunking slack slacked slanders slapped slapping slaps
slate sledding sleds sleekest sleepiest slick slicked slicks slime slims slinking slippers
slipping slit slits slopped sloppier slopping slops sluice sluiced sluices smack smacked
smartest smell smelled smellier smelliest smelling smells smelting smock smoothing snack
snacked snapping snare snared snares snatches snatching snide snipped snipping snips snitch
snitches snitching snooping snore snores snort snorted snowiest soaked soaped sock solemnly
soles somethings soothing sopping sops sore sorely sores sounding soured spanking spanner
spanners spanning spare spared spares sparsest spate speaking spearing specking sped
speeding speeds speedy spelled speller spelling spells spewed spice spiced spices spied
spilling spinning spit splat splice spliced splices splint splurged sponging spore spores
sport sported spot spreading spreed springing sprinkling sprinting stablest stacks stage
stake staked stale stales stalk stalked stall stalling stanched standing stank starched
stare stared stares stark starkest statures statuses statutes stave stealing steeling
stepping sterling sternest stick stillest stilling stinking stinks stitch stitches stitching
stocked stoke stokes stole stoles stomping stone stones stoniest stooping stopper stoppers
stopping stops stork storks storm storms stove stoves strangest striking stringent
stringiest stringing stripped stripping stuck studding succeeds successes sucking suckling
suing sulking sundaes sundials sundry sure surfed surplussed surplussing surprised
surprising suspending suspends swapping swathing sweetest sweller swellest swelling swerved
swill swilled swilling swishing swooping swore syringing tabled tablet tacked tacking
tackling taker tale tales talked talking tames taming tanking tanned tapes taping tapped
tapping taps tasked tasking tatay taxing teams teeing teems tees tenderer tenderize tens tenser
territorials thanked thanking thee theme thickens thickest thicket thickets thin things
think thins thong thorough threaded threading throughput ticked tides tiers ties tigers
tiles timbers timezone tinder ting tipped tipping tires tomes ton tonal tons topical toppled
toppling towing tows tracking transacts transited transition transitions transits
translation translations trapping traps tread treading treads treating trebling treed
trekking trembled trenched trenching trendier tribulation trinkets tripping trooping
tropical trouping trunking tubing tuning tweaking twine tying udder unfits untie unusually
utang vague valve variable vented venting vents verses visioned visitors waken wakened
weakly weariest weaseled weeds weeps wees weigh weighs whale whine whinnying white whore
widening winching wincing winding winging winking winnings woken wording wore workings
worming worrying worsting woven wren wright wringing yearn yearns yesterdays youngster
`.trim().split(/\s+/),
);
